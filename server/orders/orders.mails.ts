import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';

export const orderOpenedMail = defineMail({
  key: 'order.opened',
  name: 'Invitation to buy credits',
  when: 'When staff offer a pack of credits by a link to the checkout, to the owner.',
  audience: 'Customers',
  placeholders: {
    organization,
    pack: { says: 'What is offered.', sample: '2 × 10,000 credits' },
    costs: { says: 'What it costs in all, before tax.', sample: '$180.00' },
    link: { says: 'Where it is paid.', sample: 'https://checkout.example/pay/c_1', link: true },
  },
  subject: '{{organization}}: {{pack}}',
  body: `Hello {{name}},

{{organization}} can buy {{pack}} for {{costs}}, before tax. The credits are there as soon as it is paid.

[Buy {{pack}}]({{link}})

The link holds for a day.

Reply to this mail if you have questions.`,
});
