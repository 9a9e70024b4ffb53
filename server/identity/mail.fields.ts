import { ManyToOne } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { hasMany } from '../kit/read/decorators.ts';
import { extend } from '../kit/read/extend.ts';
import { at } from '../kit/read/filter-inputs.ts';
import { Mail, Mails } from '../mails/mail.entity.ts';
import { User } from './user.entity.ts';

extend(Mail, {
  user: (mail, key) => {
    Field(() => User, {
      nullable: true,
      description: 'The person whom it was sent to; null where it had no account.',
    })(mail, key);
    ManyToOne(() => User, {
      fieldName: 'user_id',
      nullable: true,
      index: false,
      createForeignKeyConstraint: false,
    })(mail, key as never);
  },
});
extend(Mails, { filter: { user: at('user', 'id') } });
extend(User, {
  mails: hasMany(Mails as never, 'user', {
    description: 'What was written to the person, the newest first. For staff.',
  }),
});
