import type { Ctx, Target } from '../kit/context.ts';
import type { Undoable } from '../kit/consequences.ts';
import { publish } from '../kit/outbox.ts';
import { can, ownOr } from '../kit/rules.ts';
import { perMinute } from '../kit/rate-limit.ts';

export const permissions = {
  'organization.read': 'Read organizations and their members',
  'organization.suspend': 'Suspend and activate organizations',
};

export const rules = {
  Query: {
    organizations: ownOr('organization.read'),
    organization: ownOr('organization.read'),
  },
  Mutation: {
    suspendOrganization: can('organization.suspend'),
    activateOrganization: can('organization.suspend'),
    planSuspendOrganizations: can('organization.suspend'),
    planActivateOrganizations: can('organization.suspend'),
  },
};

const dryRun = 'It is a dry run itself.';

export const withoutPreview = { planSuspendOrganizations: dryRun, planActivateOrganizations: dryRun };

export const limits = {
  suspendOrganization: perMinute(5),
  activateOrganization: perMinute(5),
};

export const undoable: Readonly<Record<string, Undoable>> = {
  suspendOrganization: {
    permission: 'organization.suspend',
    also: (ctx, targets) => publishFor(ctx, 'organization.activated', targets),
  },
};

async function publishFor(ctx: Ctx, event: string, targets: readonly Target[]): Promise<void> {
  for (const { type, id } of targets) if (type === 'Organization') await publish(ctx, event, { id });
}
