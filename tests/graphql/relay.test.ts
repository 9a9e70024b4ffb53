import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { Organization } from '../../server/organizations/organization.entity.ts';
import type { Actor } from '../kit/product.ts';
import { serve, type Served } from '../kit/served.ts';

interface Page {
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly nodes: readonly { id: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const rows = 7;

/** The points of the GraphQL Cursor Connections Specification, against a list in a module and one in a schema of its own. */
describe.each([
  ['graphql-jit', 'true'],
  ['graphql-js', 'false'],
])('Relay connections, executed by %s', (_, jit) => {
  let served: Served;
  let admin: Actor;
  beforeAll(async () => {
    served = await serve({ GRAPHQL_JIT: jit });
    for (let index = 0; index < rows; index += 1) {
      await served.product.arrange(async (ctx) => {
        // ties, so that the cursor must tell equal rows apart
        ctx.em.create(Organization, {
          name: 'Same',
          slug: `same-${index}`,
          createdAt: new Date('2026-01-01'),
        });
      });
    }
    admin = await served.product.actingAs(await arrangeSuperAdmin(served.product));
  });
  afterAll(() => served.close());

  const typesNamed = (end: string): GraphQLObjectType[] =>
    Object.values(served.product.schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => name.endsWith(end));

  describe('2 Connection Types', () => {
    test('every object whose name ends in Connection has `edges`, a list of an edge type, and a non-null `pageInfo`', () => {
      const connections = typesNamed('Connection');
      expect(connections.length).toBeGreaterThan(5);
      for (const { name, ...type } of connections.map((each) => ({ name: each.name, ...each.getFields() }))) {
        const { edges, pageInfo } = type as unknown as ReturnType<GraphQLObjectType['getFields']>;
        expect([name, edges && isListType(getNullableType(edges.type))]).toEqual([name, true]);
        expect(edges && getNamedType(edges.type).name).toMatch(/Edge$/);
        expect(String(pageInfo?.type)).toBe('PageInfo!');
      }
    });
  });

  describe('3 Edge Types', () => {
    test('every edge has a `node` that is no list, and a `cursor` that is a string', () => {
      for (const edge of typesNamed('Edge')) {
        const { node, cursor } = edge.getFields();
        expect(node && isListType(getNullableType(node.type))).toBe(false);
        expect(cursor && isScalarType(getNamedType(cursor.type)) && getNamedType(cursor.type).name).toBe(
          'String',
        );
      }
    });
  });

  describe('4 Arguments', () => {
    test('forward: `first` is an integer, `after` takes the type of the cursor; backward: `last` and `before`', () => {
      const query = served.product.schema.getQueryType()?.getFields();
      for (const name of ['organizations', 'auditEntries', 'users']) {
        const types = Object.fromEntries(
          query?.[name]?.args.map((each) => [each.name, String(each.type)]) ?? [],
        );
        expect(types).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
      }
    });
  });

  describe('5 PageInfo', () => {
    test('has non-null `hasPreviousPage` and `hasNextPage`, and the cursors of its ends, null where there are no edges', () => {
      const fields = served.product.schema.getType('PageInfo');
      const types =
        isObjectType(fields) &&
        Object.values(fields.getFields()).map(({ name, type }) => [name, String(type)]);
      expect(Object.fromEntries(types || [])).toEqual({
        hasNextPage: 'Boolean!',
        hasPreviousPage: 'Boolean!',
        startCursor: 'String',
        endCursor: 'String',
      });
    });
  });

  describe.each(['organizations', 'auditEntries'])('4.3 Pagination algorithm: %s', (list) => {
    const ask = async (args: string): Promise<{ page: Page; code: string | undefined }> => {
      const fields =
        'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      const { data, code } = await served.query(`{ ${list}${args && `(${args})`} { ${fields} } }`, {
        as: admin,
      });
      return { page: data?.[list] as Page, code };
    };
    const pageOf = async (args: string): Promise<Page> => {
      const { page, code } = await ask(args);
      expect(code).toBeUndefined();
      return page;
    };
    const ids = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);
    let all: Page;
    beforeAll(async () => {
      all = await pageOf('first: 100');
      expect(all.edges.length).toBeGreaterThanOrEqual(rows);
    });

    test('edges, nodes and the cursors of the page agree', async () => {
      const page = await pageOf('first: 3');
      expect(page.nodes.map(({ id }) => id)).toEqual(ids(page));
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
    });

    test('`first` takes from the start, `last` from the end, both in the order of the list', async () => {
      expect(ids(await pageOf('first: 3'))).toEqual(ids(all).slice(0, 3));
      expect(ids(await pageOf('last: 3'))).toEqual(ids(all).slice(-3));
    });

    test('`after` leaves out its own row and what is before it, from any edge', async () => {
      for (const [index, { cursor }] of all.edges.slice(0, 4).entries()) {
        expect(ids(await pageOf(`first: 2, after: "${cursor}"`))).toEqual(
          ids(all).slice(index + 1, index + 3),
        );
      }
    });

    test('`before` leaves out its own row and what is after it, in the order of the list', async () => {
      for (const index of [2, 3, 4]) {
        const cursor = all.edges[index]?.cursor;
        expect(ids(await pageOf(`last: 2, before: "${cursor}"`))).toEqual(ids(all).slice(index - 2, index));
      }
    });

    test('walking forward and backward meets every row once', async () => {
      const forward: string[] = [];
      for (let after = ''; ;) {
        const page = await pageOf(`first: 3${after && `, after: "${after}"`}`);
        forward.push(...ids(page));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor ?? '';
      }
      const backward: string[] = [];
      for (let before = ''; ;) {
        const page = await pageOf(`last: 3${before && `, before: "${before}"`}`);
        backward.unshift(...ids(page));
        if (!page.pageInfo.hasPreviousPage) break;
        before = page.pageInfo.startCursor ?? '';
      }
      expect(forward).toEqual(ids(all));
      expect(backward).toEqual(ids(all));
    });

    test('`hasNextPage` and `hasPreviousPage` are exact in both directions', async () => {
      const [second, last] = [all.edges[1]?.cursor, all.edges.at(-1)?.cursor];
      const flags = async (args: string): Promise<boolean[]> => {
        const { pageInfo } = await pageOf(args);
        return [pageInfo.hasPreviousPage, pageInfo.hasNextPage];
      };
      expect(await flags('first: 2')).toEqual([false, true]);
      expect(await flags('first: 100')).toEqual([false, false]);
      expect(await flags(`first: 2, after: "${second}"`)).toEqual([true, true]);
      expect(await flags('last: 2')).toEqual([true, false]);
      expect(await flags(`last: 100, before: "${last}"`)).toEqual([false, true]);
    });

    test('a page without rows has no cursors', async () => {
      const last = all.edges.at(-1)?.cursor;
      const page = await pageOf(`first: 3, after: "${last}"`);
      expect(page).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
      expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([null, null]);
    });

    test('`first: 0` is an empty page', async () => {
      expect((await pageOf('first: 0')).edges).toEqual([]);
    });

    test.each(['first: -1', 'last: -1'])('%s is an error', async (args) => {
      expect((await ask(args)).code).toBe('BAD_USER_INPUT');
    });

    test('`first` and `last` together, strongly discouraged, are refused', async () => {
      expect((await ask('first: 2, last: 2')).code).toBe('BAD_USER_INPUT');
    });

    test('a cursor is opaque: what is none is refused', async () => {
      expect((await ask('first: 2, after: "1"')).code).toBe('BAD_USER_INPUT');
    });
  });

  test('a timeline, which only goes forward, is a connection, too', async () => {
    const { data } = await served.query('{ organizations(first: 1) { nodes { id } } }', { as: admin });
    const ask = async (args: string): Promise<Page> => {
      const query = `query ($id: ID!) { organization(id: $id) { timeline${args} { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
      const reply = await served.query(query, {
        as: admin,
        variables: { id: (data?.['organizations'] as Page | undefined)?.nodes[0]?.id },
      });
      expect(reply.code).toBeUndefined();
      const { timeline } = (reply.data ?? {})['organization'] as { timeline: Page };
      return timeline;
    };
    const page = await ask('');
    expect(page.nodes.map(({ id }) => id)).toEqual(page.edges.map(({ node }) => node.id));
    const rest = await ask(`(after: "${page.edges[0]?.cursor}")`);
    expect(rest.edges).toEqual(page.edges.slice(1));
    expect(await ask('(types: [])')).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});
