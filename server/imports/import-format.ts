import { Field, ObjectType } from 'type-graphql';
import { ImportKind } from './import-file.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'What a column of a file can be taken for.' })
export class ImportField {
  @Field(() => String, { description: 'Its name, as planImport takes it: email.' })
  key!: string;

  @Field(() => String, { description: 'How the column is called in files that are downloaded here: E-mail.' })
  title!: string;

  @Field(() => String, { description: 'What a cell says, and when it is needed.' })
  help!: string;

  /** What else people call it, in small letters and digits alone. */
  readonly alsoCalled?: readonly string[];
}

const id: ImportField = {
  key: 'id',
  title: 'Id',
  help: 'The id here. It decides which record a line means; without it, the next column does.',
};

const formats: Record<ImportKind, readonly ImportField[]> = {
  [ImportKind.ORGANIZATIONS]: [
    id,
    {
      key: 'slug',
      title: 'Short name',
      help: 'Unique: small letters, digits and hyphens. It decides which organization a line without an id means.',
      alsoCalled: ['slug', 'key', 'handle', 'organizationshortname'],
    },
    {
      key: 'name',
      title: 'Organization',
      help: 'The full name. Needed for a new one.',
      alsoCalled: ['name', 'organizationname', 'company', 'companyname', 'customer', 'account'],
    },
    {
      key: 'country',
      title: 'Country',
      help: 'Two letters, as in DE.',
      alsoCalled: ['countrycode'],
    },
    {
      key: 'phone',
      title: 'Phone',
      help: 'With the country code.',
      alsoCalled: ['telephone', 'phonenumber', 'tel'],
    },
    {
      key: 'ownerEmail',
      title: 'Owner e-mail',
      help: 'Needed for a new one: whoever answers for the bill. Of an organization that is here already it must be a member, who then becomes the owner.',
      alsoCalled: ['ownersemail', 'contactemail', 'billingemail', 'email'],
    },
    {
      key: 'ownerName',
      title: 'Owner',
      help: 'Needed where the owner has no account yet; an account keeps its own name.',
      alsoCalled: ['ownername', 'ownersname', 'contact', 'contactname'],
    },
  ],
  [ImportKind.USERS]: [
    id,
    {
      key: 'email',
      title: 'E-mail',
      help: 'The address to sign in with. It decides which person a line without an id means.',
      alsoCalled: ['emailaddress', 'mail', 'useremail'],
    },
    {
      key: 'name',
      title: 'Name',
      help: 'The full name. Needed for a new person.',
      alsoCalled: ['fullname', 'username', 'person'],
    },
    {
      key: 'organization',
      title: 'Organization',
      help: 'The short name of an organization. Needed for a new person, who is invited to it by mail.',
      alsoCalled: ['shortname', 'slug', 'organizationslug', 'organizationshortname', 'company', 'workspace'],
    },
    {
      key: 'role',
      title: 'Organization role',
      help: 'Admin or member; an empty cell makes somebody new a member. Owners are made by transferring the ownership.',
      alsoCalled: ['memberrole', 'membershiprole', 'roleinorganization', 'role'],
    },
  ],
};

export const fieldsOf = (kind: ImportKind): readonly ImportField[] => formats[kind];

/** By which fields a line finds its record: one of them has to be a column. */
export const keysOf: Readonly<Record<ImportKind, readonly [string, string]>> = {
  [ImportKind.ORGANIZATIONS]: ['id', 'slug'],
  [ImportKind.USERS]: ['id', 'email'],
};

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What each column of a header is taken for; null for one that is left out. No field is taken twice. */
export function matchHeader(kind: ImportKind, header: readonly string[]): (string | null)[] {
  const names = header.map(plain);
  const matched = names.map((): string | null => null);
  const match = (field: ImportField, accepts: (name: string) => boolean): void => {
    if (matched.includes(field.key)) return;
    const column = names.findIndex((name, index) => matched[index] === null && accepts(name));
    if (column >= 0) matched[column] = field.key;
  };
  // the titles of our own files first, so that no other word for a field takes their column
  for (const field of formats[kind]) match(field, (name) => name === plain(field.title));
  for (const field of formats[kind]) match(field, (name) => field.alsoCalled?.includes(name) === true);
  // in a list of users, a role without an organization is that of the staff
  if (kind === ImportKind.USERS && !matched.includes('organization'))
    return matched.map((key) => (key === 'role' ? null : key));
  return matched;
}
