import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import type { User } from '../../server/identity/user.entity.ts';
import { Tag as TagRow, TagColor } from '../../server/tags/tag.entity.ts';
import { carryOut, dryRun, shown, type Operation } from '../bulk/operations.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin } from '../identity/user.factory.ts';
import type { Actor, Product } from '../kit/product.ts';
import { serve, type Served } from '../kit/served.ts';

interface Tag {
  id: string;
  name: string;
  color: string;
  organizationCount: number;
}

let served: Served;
let product: Product;
let mira: Actor;
let sofia: Actor;
let count = 0;

const company = (): Promise<{ organization: Organization; user: User }> =>
  product.arrange((ctx) => {
    count += 1;
    return signUp(ctx, {
      ...{ email: `owner${count}@company.example`, name: `Owner ${count}` },
      organization: { name: `Company ${count}`, slug: `company-${count}` },
    });
  });
const make = async (name: string, color = 'INFO'): Promise<Tag> =>
  (
    await mira.get<{ createTag: Tag }>(
      'mutation ($input: CreateTagInput!) { createTag(input: $input) { id name color organizationCount } }',
      { input: { name, color } },
    )
  ).createTag;
const carry = (act: 'tag' | 'untag', organization: Organization, tag: Tag, by = mira) =>
  by.ask(
    `mutation ($organizationId: ID!, $tagId: ID!) { ${act}Organization(organizationId: $organizationId, tagId: $tagId) { id } }`,
    { organizationId: organization.id, tagId: tag.id },
  );
const tagsOf = async ({ id }: Organization): Promise<string[]> => {
  const { organization } = await mira.get<{
    organization: { tags: { nodes: { tag: { name: string } }[] } };
  }>('query ($id: ID!) { organization(id: $id) { tags { nodes { tag { name } } } } }', { id });
  return organization.tags.nodes.map(({ tag }) => tag.name);
};
const entries = async (): Promise<{ id: string; action: string }[]> =>
  (
    await mira.get<{ auditEntries: { nodes: { id: string; action: string }[] } }>(
      '{ auditEntries(first: 1) { nodes { id action } } }',
    )
  ).auditEntries.nodes;
const undo = async (): Promise<void> => {
  const [newest] = await entries();
  await mira.get('mutation ($id: ID!) { undoDeed(entryId: $id) { id } }', { id: newest?.id });
};

beforeAll(async () => {
  served = await serve();
  ({ product } = served);
});
// limits count by person
beforeEach(async () => {
  mira = await product.actingAs(await arrangeSuperAdmin(product));
  sofia = await product.actingAs(await arrangeSupportAdmin(product));
});
afterAll(() => served.close());

describe('a tag', () => {
  test('has a name of its own, whatever the case, and can be renamed and colored anew', async () => {
    const tag = await make('  Migrating ');
    expect(tag).toMatchObject({ name: 'Migrating', color: 'INFO', organizationCount: 0 });
    const again = await mira.ask('mutation { createTag(input: { name: "mIGRATING" }) { id } }');
    expect(again).toMatchObject({ code: 'TAG_EXISTS', fields: ['name'] });
    const other = await make('Ökostrom');
    const renamed = await mira.ask(
      'mutation ($id: ID!) { updateTag(id: $id, input: { name: "migrating" }) { id } }',
      {
        id: other.id,
      },
    );
    expect(renamed.code).toBe('TAG_EXISTS');
    const { updateTag } = await mira.get<{ updateTag: Tag }>(
      'mutation ($id: ID!) { updateTag(id: $id, input: { name: "migrated", color: SUCCESS }) { name color } }',
      { id: tag.id },
    );
    expect(updateTag).toEqual({ name: 'migrated', color: 'SUCCESS' });
  });

  test.each(['', '   ', 'x'.repeat(41)])('of the name %j is refused at its field', async (name) => {
    const answer = await mira.ask('mutation ($input: CreateTagInput!) { createTag(input: $input) { id } }', {
      input: { name, color: 'INFO' },
    });
    expect(answer).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['name'] });
  });

  test('says how many carry it, and is deleted from all of them, and given back to them', async () => {
    const [one, two] = [await company(), await company()];
    const tag = await make('beta');
    for (const { organization } of [one, two]) await carry('tag', organization, tag);
    const { tags } = await mira.get<{ tags: { nodes: Tag[] } }>(
      '{ tags { nodes { name organizationCount } } }',
    );
    expect(tags.nodes.find(({ name }) => name === 'beta')?.organizationCount).toBe(2);
    await mira.get('mutation ($id: ID!) { deleteTag(id: $id, reason: "Over") }', { id: tag.id });
    expect([await tagsOf(one.organization), await tagsOf(two.organization)]).toEqual([[], []]);
    await undo();
    expect([await tagsOf(one.organization), await tagsOf(two.organization)]).toEqual([['beta'], ['beta']]);
  });
});

describe('an organization', () => {
  test('is tagged once however often it is asked for, and both ways can be undone', async () => {
    const { organization } = await company();
    const tag = await make('vip');
    await carry('tag', organization, tag);
    await undo();
    expect(await tagsOf(organization)).toEqual([]);
    await carry('tag', organization, tag);
    await Promise.all([1, 2, 3].map(() => carry('tag', organization, tag)));
    expect(await tagsOf(organization)).toEqual(['vip']);
    await carry('untag', organization, tag);
    await carry('untag', organization, tag);
    expect(await tagsOf(organization)).toEqual([]);
    // the second time changed nothing: the newest entry of the two is still that of the first
    await carry('tag', organization, tag);
    const [newest] = await entries();
    expect(newest?.action).toBe('tagOrganization');
  });

  test('carries twenty tags at most', async () => {
    const { organization } = await company();
    const tags = await product.arrange((ctx) => {
      const createdAt = ctx.clock.now();
      return Promise.resolve(
        Array.from({ length: 21 }, (_, n) =>
          ctx.em.create(TagRow, { name: `number ${n}`, color: TagColor.NEUTRAL, createdAt }),
        ),
      );
    });
    const codes: (string | undefined)[] = [];
    for (const { id } of tags) codes.push((await carry('tag', organization, { id } as Tag)).code);
    expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }));
    expect(codes[20]).toBe('TOO_MANY_TAGS');
  });

  test('is found by its tags, and downloaded with them', async () => {
    const [one, two, three] = [await company(), await company(), await company()];
    const [big, small] = [await make('big'), await make('small')];
    await carry('tag', one.organization, big);
    await carry('tag', one.organization, small);
    await carry('tag', two.organization, small);
    const named = async (filter: object): Promise<string[]> =>
      (
        await mira.get<{ organizations: { nodes: { id: string }[] } }>(
          'query ($filter: OrganizationFilter) { organizations(filter: $filter) { nodes { id } } }',
          { filter },
        )
      ).organizations.nodes.map(({ id }) => id);
    expect(await named({ tag: { eq: big.id } })).toEqual([one.organization.id]);
    // newest first, each once
    expect(await named({ tag: { in: [big.id, small.id] } })).toEqual([
      two.organization.id,
      one.organization.id,
    ]);
    expect(await named({ tag: { in: [big.id, small.id] } })).not.toContain(three.organization.id);
    const query = new URLSearchParams({ filter: JSON.stringify({ tag: { in: [big.id] } }) });
    const { text } = await served.send(undefined, {
      ...{ method: 'GET', path: `/export/organizations.csv?${query}`, as: mira },
      headers: { 'content-type': undefined },
    });
    expect(parse(text, { columns: true, bom: true })).toMatchObject([
      { Organization: one.organization.name, Tags: 'big, small' },
    ]);
  });

  test('keeps its tags from its own people', async () => {
    const { organization, user } = await company();
    await carry('tag', organization, await make('churn risk'));
    const owner = await product.actingAs(user);
    const codeOf = async (asked: string): Promise<string | undefined> =>
      (await owner.ask(`query ($id: ID!) { organization(id: $id) { id ${asked} } }`, { id: organization.id }))
        .code;
    expect(await codeOf('')).toBeUndefined();
    expect(await codeOf('tags { nodes { id } }')).toBe('FORBIDDEN');
    expect(await codeOf('tagNames')).toBe('FORBIDDEN');
    expect((await owner.ask('{ tags { nodes { id } } }')).code).toBe('FORBIDDEN');
  });

  test('is tagged by support, who makes and deletes none, and tags many at once no more', async () => {
    const { organization } = await company();
    const tag = await make('watched');
    expect((await carry('tag', organization, tag, sofia)).code).toBeUndefined();
    expect((await sofia.ask('mutation { createTag(input: { name: "mine" }) { id } }')).code).toBe(
      'FORBIDDEN',
    );
    const many = await sofia.ask(
      'mutation ($tagId: ID!) { planTagOrganizations(tagId: $tagId, input: { reason: "x", filter: {} }) { id } }',
      { tagId: tag.id },
    );
    expect(many.code).toBe('FORBIDDEN');
  });
});

describe('many organizations', () => {
  const planned = (act: 'Tag' | 'Untag', tag: Tag, ids: string[]): Promise<Operation & { title: string }> =>
    dryRun(
      product,
      mira,
      `mutation ($ids: [ID!], $tagId: ID!) { operation: plan${act}Organizations(tagId: $tagId, input: { reason: "The beta begins", ids: $ids }) ${shown} }`,
      { ids, tagId: tag.id },
    ) as Promise<Operation & { title: string }>;

  test('are tagged, and untagged; those that carry it already, and those tagged meanwhile, are left alone', async () => {
    const made = [await company(), await company(), await company()].map(({ organization }) => organization);
    const [first, second] = made as [Organization, Organization];
    const [tag, other] = [await make('beta 2'), await make('other')];
    await carry('tag', first, tag);
    const operation = await planned(
      'Tag',
      tag,
      made.map(({ id }) => id),
    );
    expect(operation.outcomes).toEqual([
      { status: 'PLANNED', detail: 'Organization tag added', count: 2 },
      { status: 'UNCHANGED', detail: null, count: 1 },
    ]);
    const { bulkOperation } = await mira.get<{ bulkOperation: { title: string } }>(
      'query ($id: ID!) { bulkOperation(id: $id) { title } }',
      { id: operation.id },
    );
    expect(bulkOperation.title).toBe('Tag organization: beta 2');
    await carry('tag', second, other);
    const done = await carryOut(product, mira, operation);
    expect(done.outcomes.map(({ status, count: number }) => [status, number])).toEqual([
      ['DONE', 1],
      ['MOVED_ON', 1],
      ['UNCHANGED', 1],
    ]);
    expect(await Promise.all(made.map((one) => tagsOf(one)))).toEqual([['beta 2'], ['other'], ['beta 2']]);

    const back = await carryOut(
      product,
      mira,
      await planned(
        'Untag',
        tag,
        made.map(({ id }) => id),
      ),
    );
    expect(back.outcomes).toEqual([
      { status: 'DONE', detail: 'Organization tag removed', count: 2 },
      { status: 'UNCHANGED', detail: null, count: 1 },
    ]);
    expect(await Promise.all(made.map((one) => tagsOf(one)))).toEqual([[], ['other'], []]);
  });
});
