import { defineMail } from '../mails/mail-template.ts';
import { organization } from '../organizations/organizations.mails.ts';

const placeholders = {
  organization,
  app: { says: 'The program that the license is for.', sample: 'Desktop' },
  plan: { says: 'The level of service that it gives.', sample: 'Professional' },
  key: { says: 'The key of the license.', sample: 'BRSR-7K2M9-QX4TD-H8VNP-3WZ6C' },
  end: { says: 'The day on which it ends.', sample: 'January 14, 2027' },
} as const;

export const licenseEndsMail = defineMail({
  key: 'license.ends',
  name: 'License is about to end',
  when: 'Some days before a license ends, to the owner.',
  audience: 'Customers',
  placeholders,
  subject: '{{organization}}: the license for {{app}} ends on {{end}}',
  body: `Hello {{name}},

the license of {{organization}} for {{app}} ({{plan}}) ends on {{end}}:

{{key}}

From then on {{app}} does not work with it any more. Reply to this mail if you want to keep it.`,
});

export const licenseEndedMail = defineMail({
  key: 'license.ended',
  name: 'License has ended',
  when: 'When a license has ended, to the owner.',
  audience: 'Customers',
  placeholders,
  subject: '{{organization}}: the license for {{app}} has ended',
  body: `Hello {{name}},

the license of {{organization}} for {{app}} ({{plan}}) has ended on {{end}}:

{{key}}

Reply to this mail if you want to go on: the same key works again when it is extended.`,
});
