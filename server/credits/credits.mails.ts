import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';

export const creditsGrantedMail = defineMail({
  key: 'credits.granted',
  name: 'Credits given',
  when: 'When the staff has given credits and wants the owner to know.',
  audience: 'Customers',
  placeholders: {
    organization,
    credits: { says: 'How many came.', sample: '500 credits' },
    balance: { says: 'How many there were afterwards.', sample: '1,250 credits' },
    end: {
      says: 'The last day on which they can be spent (UTC); may be empty.',
      sample: 'January 14, 2027',
      optional: true,
    },
  },
  subject: '{{organization}}: {{credits}} for you',
  body: `Hello {{name}},

We have added {{credits}} to {{organization}}, which now has {{balance}}.

{{#end}}They can be spent until {{end}} (UTC).{{/end}}

Reply to this mail if you have questions.`,
});
