import { apps } from './apps/module.ts';
import { audit } from './audit/module.ts';
import { billing } from './billing/module.ts';
import { bulk } from './bulk/module.ts';
import { catalog } from './catalog/module.ts';
import { credits } from './credits/module.ts';
import { customers } from './customers/module.ts';
import { dunning } from './dunning/module.ts';
import { entitlements } from './entitlements/module.ts';
import { habits } from './habits/module.ts';
import { identity } from './identity/module.ts';
import { imports } from './imports/module.ts';
import { insights } from './insights/module.ts';
import { invoices } from './invoices/module.ts';
import type { Duty } from './kit/duty.ts';
import type { Job } from './kit/job.ts';
import type { Module } from './kit/module.ts';
import { licenses } from './licenses/module.ts';
import { mails } from './mails/module.ts';
import { orders } from './orders/module.ts';
import { organizations } from './organizations/module.ts';
import { promos } from './promos/module.ts';
import { reconciliation } from './reconciliation/module.ts';
import { refunds } from './refunds/module.ts';
import { subscriptions } from './subscriptions/module.ts';
import { system } from './system/module.ts';
import { tags } from './tags/module.ts';
import { webhooks } from './webhooks/module.ts';

/** The ladder: a module imports entities and verbs only of those that stand before it. */
export const modules: readonly Module[] = [
  audit,
  system,
  mails,
  identity,
  bulk,
  habits,
  organizations,
  tags,
  imports,
  catalog,
  apps,
  customers,
  billing,
  promos,
  subscriptions,
  entitlements,
  invoices,
  credits,
  licenses,
  orders,
  refunds,
  webhooks,
  dunning,
  reconciliation,
  insights,
];

/** What a worker runs. */
export const jobs: readonly Job[] = modules.flatMap((module) => module.jobs ?? []);

/** What a worker looks after beside them. */
export const duties: readonly Duty[] = modules.flatMap((module) => module.duties ?? []);
