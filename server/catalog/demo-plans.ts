import { modelsUpTo } from './demo-meters.ts';
import { ModelTier } from './model.entity.ts';

export interface PlanOnSale {
  key: string;
  name: string;
  description: string;
  badge?: string;
  trialDays?: number;
  /** In cents, for a month and for a year; without them the price is agreed with each customer. */
  month?: number;
  year?: number;
  /** What a year cost before; some still pay it. */
  earlierYear?: number;
  /** By meter; null is unlimited. */
  limits: Readonly<Record<string, number | null>>;
  features?: readonly string[];
  models?: readonly string[];
}

export interface ProductOnSale {
  key: string;
  name: string;
  description: string;
  plans: readonly PlanOnSale[];
}

const analytics: ProductOnSale = {
  key: 'ANALYTICS',
  name: 'Analytics',
  description: 'Web and product analytics.',
  plans: [
    {
      ...{ key: 'AD_STARTER', name: 'Starter', description: '15,000 events a month.' },
      ...{ month: 900, year: 9_000, trialDays: 14 },
      limits: { events: 15_000, connections: 1 },
    },
    {
      ...{ key: 'AD_GROWTH', name: 'Growth', description: '100,000 events a month.' },
      ...{ month: 2_900, year: 28_800, trialDays: 14 },
      limits: { events: 100_000, connections: 3, chatMessages: 200 },
      features: ['teamMembers'],
    },
    {
      ...{ key: 'AD_PRO', name: 'Pro', description: '750,000 events a month.', badge: 'Most popular' },
      ...{ month: 7_900, year: 79_200, trialDays: 14 },
      limits: { events: 750_000, connections: 10, chatMessages: 1_000 },
      features: ['teamMembers', 'apiAccess'],
    },
    {
      ...{ key: 'AD_AGENCY', name: 'Scale', description: '3,000,000 events a month.' },
      ...{ month: 19_900, year: 199_200 },
      limits: { events: 3_000_000, connections: 25, chatMessages: 5_000 },
      features: ['teamMembers', 'apiAccess', 'prioritySupport'],
    },
    {
      ...{ key: 'AD_ENTERPRISE', name: 'Enterprise', description: '15,000,000 events a month.' },
      ...{ month: 49_900, year: 499_200 },
      limits: { events: 15_000_000, connections: null, chatMessages: null },
      features: ['teamMembers', 'apiAccess', 'prioritySupport', 'sso'],
    },
  ],
};

const cloud: ProductOnSale = {
  key: 'CLOUD',
  name: 'Cloud',
  description: 'Files and teams in the cloud.',
  plans: [
    {
      ...{ key: 'STANDARD', name: 'Standard', description: 'For small teams, with 2 GB of storage.' },
      ...{ month: 1_900, year: 19_000, earlierYear: 17_100 },
      limits: { seats: 5, storageMb: 2_048, projects: 10 },
      features: ['teamMembers'],
    },
    {
      ...{ key: 'PRO', name: 'Pro', description: 'For teams of up to 25, with 10 GB of storage.' },
      ...{ month: 4_900, year: 49_000, badge: 'Best value' },
      limits: { seats: 25, storageMb: 10_240, projects: null },
      features: ['teamMembers', 'apiAccess', 'prioritySupport'],
    },
  ],
};

const desktop: ProductOnSale = {
  key: 'DESKTOP',
  name: 'Desktop licenses',
  description: 'The desktop program, licensed by seat.',
  plans: [
    {
      ...{ key: 'STARTER', name: 'Starter', description: 'One person, two computers.' },
      ...{ month: 1_200, year: 12_000, trialDays: 30 },
      limits: { seats: 1, activations: 2 },
    },
    {
      ...{ key: 'PROFESSIONAL', name: 'Professional', description: 'A team, with use offline.' },
      ...{ month: 2_900, year: 29_000, trialDays: 30 },
      limits: { seats: 10, activations: 30 },
      features: ['offlineUse'],
    },
    {
      ...{ key: 'ENTERPRISE', name: 'Enterprise', description: 'A company, with single sign-on.' },
      ...{ month: 7_900, year: 79_000 },
      limits: { seats: null, activations: null },
      features: ['offlineUse', 'sso', 'prioritySupport'],
    },
  ],
};

const ai: ProductOnSale = {
  key: 'AI',
  name: 'AI workspace',
  description: 'Assistants that answer from your documents.',
  plans: [
    {
      ...{ key: 'FREE', name: 'Free', description: 'To find out what it can do.', month: 0 },
      limits: {
        tokens: 50_000,
        requests: 20,
        documents: 5,
        projects: 1,
        agents: 1,
        fileSizeMb: 5,
        requestsPerMinute: 5,
      },
      models: modelsUpTo(ModelTier.BASIC),
    },
    {
      ...{ key: 'PRO', name: 'Pro', description: 'For everyday work.', month: 1_900, year: 19_000 },
      limits: {
        tokens: 500_000,
        requests: 200,
        documents: 50,
        projects: 10,
        agents: 5,
        fileSizeMb: 25,
        requestsPerMinute: 30,
      },
      features: ['apiAccess'],
      models: modelsUpTo(ModelTier.STANDARD),
    },
    {
      ...{
        key: 'PREMIUM',
        name: 'Premium',
        description: 'For teams that live in it.',
        badge: 'Most popular',
      },
      ...{ month: 4_900, year: 49_000, trialDays: 7 },
      limits: {
        tokens: 2_000_000,
        requests: 1_000,
        documents: 200,
        projects: 50,
        agents: 20,
        fileSizeMb: 100,
        requestsPerMinute: 120,
      },
      features: ['apiAccess', 'prioritySupport', 'teamMembers'],
      models: modelsUpTo(ModelTier.ALL),
    },
    {
      ...{ key: 'ENTERPRISE', name: 'Enterprise', description: 'Without limits, with models of your own.' },
      limits: {
        tokens: null,
        requests: null,
        documents: null,
        projects: null,
        agents: null,
        fileSizeMb: 1_000,
        requestsPerMinute: null,
      },
      features: ['apiAccess', 'prioritySupport', 'teamMembers', 'sso'],
      models: modelsUpTo(ModelTier.CUSTOM),
    },
  ],
};

/** What the demo sells. */
export const onSale: readonly ProductOnSale[] = [analytics, cloud, desktop, ai];
