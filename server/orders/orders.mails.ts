import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';

export const orderOpenedMail = defineMail({
  key: 'order.opened',
  name: 'Invitation to buy',
  when: 'When staff offer credits or a license by a link to the checkout, to the owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    pack: { says: 'What is offered.', sample: '2 × 10,000 credits' },
    costs: { says: 'What it costs in all, before tax.', sample: '$180.00' },
    link: { says: 'Where it is paid.', sample: 'https://checkout.example/pay/c_1', link: true },
  },
  subject: '{{organization}}: {{pack}}',
  body: `Hello {{name}},

{{organization}} can buy {{pack}} for {{costs}}, before tax. It is there as soon as it is paid.

[Buy {{pack}}]({{link}})

The link holds for a day.

Reply to this mail if you have questions.`,
});

export const licenseSoldMail = defineMail({
  key: 'order.licensed',
  name: 'License bought',
  when: 'When a license was paid for and issued, to the owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    license: { says: 'What was bought.', sample: 'Desktop Pro, for a year' },
    key: { says: 'The key of the license.', sample: 'BRSR-7K2M9-QX4TD-H8VNP-3WZ6C' },
    app: { says: 'The program that it is for.', sample: 'Desktop' },
    machines: {
      says: 'On how many machines it works; empty where on any number.',
      sample: '3 machines',
      optional: true,
    },
    until: { says: 'Until when it works; empty where for ever.', sample: '29 November 2027', optional: true },
  },
  subject: '{{organization}}: {{license}}',
  body: `Hello {{name}},

thank you. This is the key of {{license}} for {{organization}}:

{{key}}

Enter it in {{app}}. {{#machines}}It works on {{machines}} at a time.{{/machines}}

{{#until}}It is valid until {{until}}.{{/until}}

Keep this mail: whoever has the key can use the license. Reply if you have questions.`,
});
