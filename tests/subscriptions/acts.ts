import type { Organization } from '../../server/organizations/organization.entity.ts';
import type { Subscription } from '../../server/subscriptions/subscription.entity.ts';
import type { Actor, Answer } from '../kit/product.ts';
import type { PlanKey, PlanWorld } from './plan-world.ts';

export const day = 86_400_000;
const reason = 'As agreed by telephone';

const shown = `{ id status unitAmount: recurring { amount } quantity provider currentPeriodEnd trialEndsAt plan { key } price { interval }
  overrides { nodes { id field value mirrored reason author { name } expiresAt } }
  access { access { level until rule overridden } } }`;

/** A subscription as the acts answer it. */
export interface Shown {
  id: string;
  status: string;
  currentPeriodEnd: string | null;
  trialEndsAt: string | null;
  plan: { key: string };
  price: { interval: string };
  unitAmount: { amount: number };
  overrides: { nodes: { id: string; field: string; value: string | null; mirrored: string | null }[] };
  access: { access: { level: string; until: string | null; rule: string; overridden: boolean } };
}
export type Told = Promise<Answer<Record<string, Shown>>>;

/** A mutation that takes an input and answers a subscription. */
export const mutate = (actor: Actor, name: string, input: object): Told =>
  actor.ask<Record<string, Shown>, object>(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${shown} }`,
    { input: { reason, ...input } },
  );

/** A change of plan, answered as its subscription. */
export const changePlan = async (actor: Actor, input: object): Told => {
  const answer = await actor.ask<{ changePlan: { subscription: Shown } }, object>(
    `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { subscription ${shown} } }`,
    { input: { reason, ...input } },
  );
  const subscription = answer.data?.changePlan.subscription;
  return { ...answer, data: subscription && { changePlan: subscription } } as Awaited<Told>;
};

export const override = (actor: Actor, { id }: { id: string }, values: object): Told =>
  mutate(actor, 'overrideSubscription', { subscriptionId: id, ...values });

export const startTrial = (actor: Actor, world: PlanWorld, { id }: Organization, plan: PlanKey): Told =>
  actor.ask<Record<string, Shown>, object>(
    `mutation ($id: ID!, $plan: ID!) { startTrial(organizationId: $id, planId: $plan) ${shown} }`,
    { id, plan: world.planId(plan) },
  );

export const clear = (actor: Actor, id: string): Promise<Answer<unknown>> =>
  actor.ask<unknown, object>(
    `mutation ($id: ID!) { clearOverride(id: $id, reason: "Not any more") { id revokedAt } }`,
    { id },
  );

/** How many days a date lies ahead, by the clock of the product. */
export const daysFromNow = (world: PlanWorld, date: string | Date | null | undefined): number =>
  Math.round((new Date(date ?? 0).getTime() - world.product.runtime.clock.now().getTime()) / day);

/** What the audit log tells of a subscription. */
export const entriesOf = async (
  actor: Actor,
  { id }: Subscription,
): Promise<{ action: string; reason: string | null }[]> =>
  (
    await actor.get<{ auditEntries: { nodes: { action: string; reason: string | null }[] } }, object>(
      'query ($t: String!) { auditEntries(filter: { target: { eq: $t } }) { nodes { action reason } } }',
      { t: `Subscription:${id}` },
    )
  ).auditEntries.nodes;
