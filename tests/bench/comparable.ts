/** PostGraphile's answers in our words, so that they can be compared with ours. */
type Node = Record<string, unknown>;
type Connection = { nodes: Node[]; pageInfo?: { hasNextPage: boolean } };

/** Its ids are global: the type and the key, in base64. */
const idOf = (global: unknown): unknown =>
  (JSON.parse(Buffer.from(String(global), 'base64').toString()) as unknown[])[1];
const date = (text: unknown): string | null => (text === null ? null : new Date(String(text)).toISOString());
const child = (row: Node | null | undefined, name: string): Node | null =>
  (row?.[name] as Node | null | undefined) ?? null;
const nodes = (row: Node, name: string): Node[] => (row[name] as Connection).nodes;
const money = (row: Node, times: number): Node => ({
  amount: Number(row['unitAmount']) * times,
  currency: row['currency'],
});
const pick = (row: Node, ...names: string[]): Node =>
  Object.fromEntries(names.map((name) => [name, row[name]]));
const named = (row: Node | null, ...names: string[]): Node | null =>
  row && { id: idOf(row['id']), ...pick(row, ...names) };

const owner = (memberships: Node[]): Node | null => {
  const [membership] = memberships;
  if (!membership) return null;
  return {
    id: idOf(membership['id']),
    user: named(child(membership, 'userAccountByUserId'), 'name', 'email'),
  };
};

function organizationRow(row: Node): Node {
  const [purchase] = nodes(row, 'purchasesByOrganizationId');
  return {
    ...named(row, 'name', 'label', 'memberCount'),
    lastActivityAt: date(row['lastActivityAt']),
    createdAt: date(row['createdAt']),
    owner: owner(nodes(row, 'membershipsByOrganizationId')),
    subscription: purchase
      ? {
          ...named(purchase, 'status', 'quantity'),
          plan: named(child(purchase, 'planByPlanId'), 'name'),
          recurring: money(purchase, Number(purchase['quantity'])),
        }
      : null,
  };
}

function organization(row: Node): Node {
  const [purchase] = nodes(row, 'purchasesByOrganizationId');
  const plan = child(purchase, 'planByPlanId');
  const price = child(purchase, 'priceByPriceId');
  const [command] = purchase ? nodes(purchase, 'providerCommandsBySubjectId') : [];
  return {
    ...named(row, 'name', 'slug', 'state', 'stateReason', 'label', 'country', 'phone', 'memberCount'),
    createdAt: date(row['createdAt']),
    lastActivityAt: date(row['lastActivityAt']),
    owner: owner(nodes(row, 'owner')),
    subscription: purchase
      ? {
          ...named(purchase, 'status', 'quantity', 'seatsInUse', 'provider', 'providerSubscriptionId'),
          currentPeriodStart: date(purchase['currentPeriodStart']),
          currentPeriodEnd: date(purchase['currentPeriodEnd']),
          recurring: money(purchase, Number(purchase['quantity'])),
          plan: { ...named(plan, 'name'), product: named(child(plan, 'productByProductId'), 'name') },
          price: price && { ...named(price, 'interval'), amount: money(price, 1) },
          pendingCommand: named(command ?? null, 'status'),
        }
      : null,
    memberships: {
      nodes: nodes(row, 'membershipsByOrganizationId').map((member) => ({
        ...named(member, 'role', 'status'),
        createdAt: date(member['createdAt']),
        user: named(child(member, 'userAccountByUserId'), 'name', 'email'),
      })),
    },
  };
}

const entry = (row: Node): Node => ({
  ...named(row, 'action', 'actor', 'reason', 'error'),
  at: date(row['at']),
  actorUser: named(child(row, 'userAccountByActorUserId'), 'name', 'email'),
  targets: {
    nodes: nodes(row, 'auditTargetsByEntryId').map((target) => named(target, 'type', 'recordId')),
  },
});

const page = ({ nodes, pageInfo }: Connection, row: (node: Node) => Node): Node => ({
  pageInfo: { hasNextPage: pageInfo?.hasNextPage },
  nodes: nodes.map(row),
});

const translate: Record<string, (value: never) => [string, Node]> = {
  organizations: (list: Connection) => ['organizations', page(list, organizationRow)],
  organizationsMatching: (list: Connection) => ['organizations', page(list, organizationRow)],
  organization: (row: Node) => ['organization', organization(row)],
  auditEntries: (list: Connection) => ['auditEntries', page(list, entry)],
};

/** A response of PostGraphile as ours would be; every side has cursors of its own, which are not compared. */
export function fromPostGraphile(data: Record<string, unknown>): unknown {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => translate[name]?.(value as never) ?? [name, value]),
  );
}

/** Without cursors. */
export const withoutCursors = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (name, value: unknown) => (name === 'endCursor' ? undefined : value)));
