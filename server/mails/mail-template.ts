/** A word that a template may use, and what it stands for. */
export interface Placeholder {
  /** What it stands for, for whoever edits the template. */
  readonly says: string;
  /** What a preview shows where nothing real is at hand. */
  readonly sample: string;
  /** It may be empty; a section shows text only where it is not: {{#reason}}Because {{reason}}{{/reason}}. */
  readonly optional?: true;
  /** An address that a link may lead to. */
  readonly link?: true;
  /** It opens a door, as a link for a password does: it is sent, and never kept. */
  readonly secret?: true;
}

export type Placeholders = Readonly<Record<string, Placeholder>>;

/** What is filled in; what may be empty may be null. */
export type ValuesOf<P extends Placeholders> = {
  readonly [K in keyof P]: P[K] extends { readonly optional: true } ? string | null : string;
};

/** Whom a template writes to, as the page of templates groups them. */
export type Audience = 'Customers' | 'People' | 'Staff';

/** A mail that the product writes: when, with which words, and what can stand in it. */
export interface MailTemplate<P extends Placeholders = Placeholders> {
  /** noun.event, and never another one: rows are found by it. */
  readonly key: string;
  readonly name: string;
  /** When it is sent, in a sentence. */
  readonly when: string;
  readonly audience: Audience;
  readonly placeholders: P;
  readonly subject: string;
  readonly body: string;
}

/** Known in every template. */
export const common = {
  name: { says: 'The name of the person it is sent to.', sample: 'Ada Lovelace' },
  product: { says: 'The name of the product, as the settings say it.', sample: 'Bursar' },
  signIn: {
    says: 'Where people sign in.',
    sample: 'https://bursar.example/sign-in',
    link: true,
  },
} as const satisfies Placeholders;

const templates = new Map<string, MailTemplate>();

/**
 * Declares a mail, in the module that sends it. Whoever sends it fills in every placeholder; super-admins edit subject and body.
 *
 * @example
 * export const seatsChanged = defineMail({ key: 'subscription.seatsChanged', name: 'Seats changed', audience: 'Customers', when: …,
 *   placeholders: { organization, seats: { says: 'The seats that are paid for now.', sample: '12' } },
 *   subject: '{{organization}}: {{seats}} seats', body: 'Hello {{name}}, …' });
 */
export function defineMail<const P extends Placeholders>(template: MailTemplate<P>): MailTemplate<P> {
  if (templates.has(template.key)) throw new Error(`Two mails are called ${template.key}.`);
  templates.set(template.key, template);
  return template;
}

/** Every mail that the product can write, by its name. */
export const allTemplates = (): MailTemplate[] =>
  [...templates.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** Undefined where no module declares it. */
export const findTemplate = (key: string): MailTemplate | undefined => templates.get(key);

/** The placeholders of a template with those that all of them have. */
export const placeholdersOf = ({ placeholders }: Pick<MailTemplate, 'placeholders'>): Placeholders => ({
  ...common,
  ...placeholders,
});
