import { ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { Mail, Mails } from '../mails/mail.entity.ts';
import { Organization } from './organization.entity.ts';

extend(Mail, {
  organization: (mail, key) => {
    Field(() => Organization, {
      nullable: true,
      description: 'The organization that it is about; null where it is about none.',
    })(mail, key);
    ManyToOne(() => Organization, {
      ...{ fieldName: 'organization_id', nullable: true, index: false },
      createForeignKeyConstraint: false,
    })(mail, key as never);
  },
});
extend(Mails, { filter: { organization: at('organization', 'id') } });
extend(Organization, {
  mails: hasMany(Mails as never, 'organization', {
    description: 'What was written about it to its people, the newest first. For staff.',
  }),
});
