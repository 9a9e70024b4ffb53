import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUser } from '../../server/identity/create-user.ts';
import { StaffRole } from '../../server/identity/role.entity.ts';
import { User } from '../../server/identity/user.entity.ts';
import { Membership, MembershipRole } from '../../server/organizations/membership.entity.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import { serve, type Served } from '../kit/served.ts';
import { csvOf, importer, lines, type Importer } from './importing.ts';

let served: Served;
let mira: Importer;

beforeAll(async () => {
  served = await serve();
  mira = await importer(served);
});
afterAll(() => served.close());

/** An organization with its owner, of a word that no other one has. */
const found = (word: string): Promise<{ organization: Organization; user: User }> =>
  served.product.arrange((ctx) =>
    signUp(ctx, {
      ...{ email: `owner@${word}.example`, name: `Owner of ${word}`, password: 'a password of length' },
      organization: { name: `The ${word}`, slug: word, country: 'DE', phone: '+49 30 1234' },
    }),
  );
const organizations = async (): Promise<Record<string, string | null>[]> =>
  (
    await served.product.runtime.pool.query<Record<string, string | null>>(
      'select name, slug, country, phone from organization order by slug',
    )
  ).rows;
const ofSlug = async (slug: string): Promise<Record<string, string | null> | undefined> =>
  (await organizations()).find((one) => one['slug'] === slug);
const em = (): typeof served.product.runtime.orm.em => served.product.runtime.orm.em.fork();

describe('a file of organizations', () => {
  test('tells line by line what would be added, changed, left and refused, and does nothing', async () => {
    await found('acorn');
    const before = await organizations();
    const operation = await mira.plan(
      'organizations',
      csvOf(
        ['Short name', 'Organization', 'Country', 'Owner e-mail', 'Owner'],
        ['acorn', 'Acorn Ltd.', 'at', '', ''],
        ['acorn-two', 'Acorn Two', 'de', 'new@acorn.example', 'Nia New'],
        ['', '', '', '', ''],
        ['acorn', 'Acorn again', '', '', ''],
        ['Not Short', 'Bad', 'DE', 'new@acorn.example', 'Nia New'],
        ['acorn-three', 'Three', 'DE', '', ''],
        ['acorn-four', 'Four', 'DE', 'nobody@acorn.example', ''],
        ['acorn-five', 'too', 'few'],
      ),
    );
    expect(lines(operation)).toEqual([
      [2, 'PLANNED', 'Name: The acorn to Acorn Ltd.; Country: DE to AT'],
      [3, 'PLANNED', 'Adds account, organization, membership; Mail to new@acorn.example'],
      [5, 'REFUSED', 'Short name: the same stands in line 2 already.'],
      [6, 'REFUSED', 'Short name: has the wrong form'],
      [7, 'REFUSED', 'Owner e-mail: is needed for a new organization'],
      [8, 'REFUSED', 'Owner: There is no account with the address of the owner yet: say the name, too.'],
      [9, 'REFUSED', 'This line has 3 cells, and the header 5.'],
    ]);
    expect(operation.items.nodes.map(({ label }) => label).slice(0, 2)).toEqual(['The acorn', 'Acorn Two']);
    expect(operation.outcomes).toContainEqual({
      status: 'PLANNED',
      detail: 'Changes name, country',
      count: 1,
    });
    expect(await organizations()).toEqual(before);
    expect(await em().count(User, { email: 'new@acorn.example' })).toBe(0);
  });

  test('adds and changes each in a deed of its own, and tells each new owner, who has a link', async () => {
    await found('birch');
    served.product.mails.length = 0;
    const done = await mira.run(
      'organizations',
      csvOf(
        ['Company', 'slug', 'E-Mail', 'Owner name', 'Telephone'],
        ['Birch & Sons', 'birch', '', '', `'+49 1`],
        ['Birch Two', 'birch-two', 'Nia@Birch.example', 'Nia Birch', ''],
        ['Birch Three', 'birch-three', 'owner@birch.example', '', ''],
      ),
    );
    expect(done).toMatchObject({ state: 'DONE', total: 3, done: 3 });
    expect(await ofSlug('birch')).toMatchObject({ name: 'Birch & Sons', phone: '+49 1', country: 'DE' });
    expect(served.product.mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([
      ['nia@birch.example', 'Birch Two is yours'],
      ['owner@birch.example', 'Birch Three is yours'],
    ]);
    expect(served.product.mails.find(({ to }) => to === 'nia@birch.example')?.text).toContain(
      '/reset-password#',
    );
    const memberships = await em().find(
      Membership,
      { organization: { slug: { $in: ['birch', 'birch-two', 'birch-three'] } } },
      { populate: ['organization', 'user'], orderBy: { organization: { slug: 1 } } },
    );
    expect(
      memberships.map(({ organization, user, role, isPrimary }) => [
        ...[organization.getEntity().slug, user.getEntity().email, role, isPrimary],
      ]),
    ).toEqual([
      ['birch', 'owner@birch.example', 'OWNER', true],
      ['birch-three', 'owner@birch.example', 'OWNER', false],
      ['birch-two', 'nia@birch.example', 'OWNER', true],
    ]);
    for (const { entryId, recordId } of done.items.nodes) {
      const { auditEntry } = await mira.actor.get<{
        auditEntry: { action: string; reason: string; targets: { nodes: { recordId: string }[] } };
      }>('query ($id: ID!) { auditEntry(id: $id) { action reason targets { nodes { recordId } } } }', {
        id: entryId,
      });
      expect(auditEntry).toMatchObject({ action: 'importOrganizations', reason: 'They moved to us' });
      expect(auditEntry.targets.nodes.map((one) => one.recordId)).toEqual(
        expect.arrayContaining([recordId, done.id]),
      );
    }
  });

  test('makes a member the owner, and refuses as owner whoever is none, or of the staff', async () => {
    const { organization } = await found('cedar');
    await found('cedar-other');
    const member = await served.product.arrange((ctx) =>
      createUser(ctx, { email: 'sam@cedar.example', name: 'Sam', password: 'a password of length' }),
    );
    await mira.actor.get('mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }', {
      input: { organizationId: organization.id, email: member.email },
    });
    const staff = await em().findOneOrFail(User, { id: mira.actor.userId ?? '' });
    const operation = await mira.run(
      'organizations',
      csvOf(
        ['Short name', 'Organization', 'Owner e-mail'],
        ['cedar', '', 'sam@cedar.example'],
        ['cedar-other', '', 'sam@cedar.example'],
        ['cedar-new', 'New', staff.email],
      ),
    );
    expect(operation.items.nodes.map(({ status, detail }) => [status, detail])).toEqual([
      ['DONE', expect.stringContaining('Role: MEMBER to OWNER')],
      ['REFUSED', 'Owner e-mail: is no member of the organization. Add them first'],
      ['REFUSED', 'Owner e-mail: Members of the staff belong to no organization.'],
    ]);
    const owner = await em().findOneOrFail(Membership, { organization, role: MembershipRole.OWNER });
    expect(owner.user.id).toBe(member.id);
  });

  test('refuses, alone, a line whose target has changed or has come to be since the dry run', async () => {
    const { organization } = await found('dahlia');
    await found('dahlia-two');
    const planned = await mira.plan(
      'organizations',
      csvOf(
        ['Short name', 'Organization', 'Owner e-mail'],
        ['dahlia', 'Dahlia Ltd.', ''],
        ['dahlia-two', 'Dahlia Two Ltd.', ''],
        ['dahlia-new', 'Dahlia New', 'owner@dahlia.example'],
      ),
    );
    await mira.actor.get(
      'mutation ($id: ID!) { updateOrganization(id: $id, input: { phone: "+1 2" }) { id } }',
      { id: organization.id },
    );
    await found('dahlia-new');
    const done = await mira.start(planned.id);
    expect(done.items.nodes.map(({ status }) => status)).toEqual(['MOVED_ON', 'DONE', 'MOVED_ON']);
    expect(await ofSlug('dahlia')).toMatchObject({ name: 'The dahlia', phone: '+1 2' });
    expect(await ofSlug('dahlia-two')).toMatchObject({ name: 'Dahlia Two Ltd.' });
    expect(await ofSlug('dahlia-new')).toMatchObject({ name: 'The dahlia-new' });
  });

  test('is canceled before it is started, and then touches nothing', async () => {
    await found('elm');
    const planned = await mira.plan(
      'organizations',
      csvOf(['Short name', 'Organization'], ['elm', 'Elm Ltd.']),
    );
    await mira.actor.get('mutation ($id: ID!) { cancelBulk(id: $id) { id } }', { id: planned.id });
    await served.product.runJobs();
    expect((await mira.read(planned.id)).items.nodes.map(({ status }) => status)).toEqual(['CANCELED']);
    expect(await ofSlug('elm')).toMatchObject({ name: 'The elm' });
  });

  test('has what stands in the way in the line: closed organizations stay as they are', async () => {
    const { organization } = await found('fir');
    await mira.actor.get('mutation ($id: ID!) { closeOrganization(id: $id, reason: "x") { id } }', {
      id: organization.id,
    });
    const operation = await mira.plan(
      'organizations',
      csvOf(
        ['Id', 'Organization', 'Short name'],
        [organization.id, 'The fir', 'fir'],
        ['01856aa0-cbe8-7001-8000-000000000001', 'Nothing', 'nothing'],
        ['12', 'Nothing', 'nothing-else'],
      ),
    );
    expect(lines(operation)).toEqual([
      [2, 'UNCHANGED', null],
      [3, 'REFUSED', 'Id: stands for nothing here'],
      [4, 'REFUSED', 'Id: has the wrong form'],
    ]);
    const other = await mira.plan(
      'organizations',
      csvOf(['Id', 'Organization'], [organization.id, 'Another name']),
    );
    expect(other.items.nodes[0]).toMatchObject({
      status: 'REFUSED',
      detail: expect.stringMatching(/closed/i),
    });
  });
});

describe('a file of users', () => {
  test('invites new people, changes known ones, adds them to organizations, and changes roles', async () => {
    await found('gorse');
    await found('gorse-two');
    served.product.mails.length = 0;
    const file = csvOf(
      ['E-mail', 'Name', 'Organization', 'Organization role'],
      ['Nia@gorse.example', 'Nia', 'gorse', 'Admin'],
      ['owner@gorse.example', 'Ola Gorse', 'gorse-two', ''],
      ['owner@gorse-two.example', '', 'gorse-two', 'member'],
      ['tom@gorse.example', 'Tom', 'nowhere', ''],
      ['ann@gorse.example', 'Ann', '', ''],
      ['ida@gorse.example', 'Ida', 'gorse', 'king'],
      ['no address', 'Ida', 'gorse', ''],
    );
    const done = await mira.run('users', file);
    expect(lines(done)).toEqual([
      [2, 'DONE', 'Adds account, membership; Mail to nia@gorse.example'],
      [
        3,
        'DONE',
        'Adds membership; Name: Owner of gorse to Ola Gorse; Members: 1 to 2; Mail to owner@gorse.example',
      ],
      [4, 'REFUSED', 'Organization role: This is the owner. Transfer the ownership first.'],
      [5, 'REFUSED', 'Organization: no organization has this short name'],
      [6, 'REFUSED', 'Organization: is needed for a new person'],
      [7, 'REFUSED', 'Organization role: is admin, member or owner'],
      [8, 'REFUSED', 'E-mail: has the wrong form'],
    ]);
    const nia = await em().findOneOrFail(User, { email: 'nia@gorse.example' });
    expect(await em().findOneOrFail(Membership, { user: nia })).toMatchObject({
      role: 'ADMIN',
      status: 'INVITED',
    });
    expect(done.items.nodes[0]?.recordId).toBe(nia.id);
    expect(served.product.mails.map(({ to }) => to).sort()).toEqual([
      'nia@gorse.example',
      'owner@gorse.example',
    ]);

    const changed = await mira.run(
      'users',
      csvOf(['Id', 'E-mail', 'Company', 'Role'], [nia.id, 'nia@new.example', 'gorse', 'MEMBER']),
    );
    expect(lines(changed)).toEqual([
      [2, 'DONE', expect.stringContaining('E-mail: nia@gorse.example to nia@new.example')],
    ]);
    expect(await em().findOneOrFail(Membership, { user: nia })).toMatchObject({ role: 'MEMBER' });
  });

  test('never changes what a person may do as one of the staff', async () => {
    const { email } = await em().findOneOrFail(User, { id: mira.actor.userId ?? '' });
    const file = await mira.upload('users', csvOf(['E-mail', 'Role'], [email, 'SUPPORT_ADMIN']));
    expect((await mira.columns(file)).map(({ field }) => field)).toEqual(['email', null]);
    await found('hazel');
    const operation = await mira.plan('users', csvOf(['E-mail', 'Company'], [email, 'hazel']));
    expect(lines(operation)).toEqual([
      [2, 'REFUSED', 'E-mail: Members of the staff belong to no organization.'],
    ]);
  });
});

describe('what one person does by a file', () => {
  test('takes the permission of each single act as well', async () => {
    await found('iris');
    const clerk = await importer(served, StaffRole.SUPPORT_ADMIN);
    const grant = (permission: string): Promise<unknown> =>
      served.product.arrange((ctx) =>
        ctx.em.execute(
          `insert into role_permission (role, permission) values ('SUPPORT_ADMIN', ?) on conflict do nothing`,
          [permission],
        ),
      );
    expect((await clerk.send('organizations', 'slug\niris')).status).toBe(403);
    await grant('data.import');
    const file = csvOf(['slug', 'name'], ['iris', 'Iris Ltd.']);
    const refused = await clerk.plan('organizations', file);
    expect(lines(refused)).toEqual([[2, 'REFUSED', 'This needs the permission organization.write.']]);
    await grant('organization.write');
    expect(lines(await clerk.plan('organizations', file))).toEqual([
      [2, 'PLANNED', 'Name: The iris to Iris Ltd.'],
    ]);
  });
});
