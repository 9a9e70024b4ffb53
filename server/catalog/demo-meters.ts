import { MeterPeriod } from './meter.entity.ts';
import { ModelTier } from './model.entity.ts';

const { NONE, MINUTE, DAY, MONTH } = MeterPeriod;
const { BASIC, STANDARD, ALL, CUSTOM } = ModelTier;

/** What the demo counts. */
export const demoMeters = [
  { key: 'seats', name: 'Seats', unit: 'seats', period: NONE, description: 'Members who can sign in.' },
  {
    key: 'storageMb',
    name: 'Storage',
    unit: 'MB',
    period: NONE,
    description: 'Files, attachments and backups.',
  },
  {
    key: 'events',
    name: 'Events',
    unit: 'events',
    period: MONTH,
    description: 'Page views and clicks that are tracked.',
  },
  {
    key: 'tokens',
    name: 'Tokens',
    unit: 'tokens',
    period: MONTH,
    description: 'What models read and write.',
  },
  { key: 'requests', name: 'Requests', unit: 'requests', period: DAY, description: 'Calls of a model.' },
  {
    key: 'requestsPerMinute',
    name: 'Request rate',
    unit: 'requests',
    period: MINUTE,
    description: 'Calls in any one minute.',
  },
  {
    key: 'documents',
    name: 'Documents',
    unit: 'documents',
    period: NONE,
    description: 'Documents that answers draw on.',
  },
  {
    key: 'projects',
    name: 'Projects',
    unit: 'projects',
    period: NONE,
    description: 'Projects that are not archived.',
  },
  {
    key: 'agents',
    name: 'Agents',
    unit: 'agents',
    period: NONE,
    description: 'Agents that work by themselves.',
  },
  {
    key: 'fileSizeMb',
    name: 'File size',
    unit: 'MB',
    period: NONE,
    description: 'The largest file that can be uploaded.',
  },
  {
    key: 'connections',
    name: 'Connections',
    unit: 'connections',
    period: NONE,
    description: 'Data sources that are connected.',
  },
  {
    key: 'chatMessages',
    name: 'Chat messages',
    unit: 'messages',
    period: MONTH,
    description: 'Questions asked in the chat.',
  },
  {
    key: 'activations',
    name: 'Activations',
    unit: 'computers',
    period: NONE,
    description: 'Computers on which a license runs.',
  },
];

/** What plans have or have not. */
export const demoFeatures = [
  { key: 'apiAccess', name: 'API access', description: 'Keys, webhooks and the GraphQL API.' },
  { key: 'prioritySupport', name: 'Priority support', description: 'An answer within four working hours.' },
  { key: 'teamMembers', name: 'Team members', description: 'Colleagues can be invited.' },
  { key: 'sso', name: 'Single sign-on', description: 'SAML and OpenID Connect.' },
  { key: 'offlineUse', name: 'Offline use', description: 'Runs for thirty days without a connection.' },
];

/** The models behind the AI product. */
export const demoModels = [
  { key: 'gemini-2.0-flash', name: 'Gemini 2.0 Flash', tier: BASIC },
  { key: 'llama-3.3-70b', name: 'Llama 3.3 70B', tier: BASIC },
  { key: 'gemini-2.0-pro', name: 'Gemini 2.0 Pro', tier: STANDARD },
  { key: 'claude-3.5-sonnet', name: 'Claude 3.5 Sonnet', tier: ALL },
  { key: 'gpt-4-turbo', name: 'GPT-4 Turbo', tier: ALL },
  { key: 'contract-reader-7b', name: 'Contract Reader 7B', tier: CUSTOM },
];

/** Which models a selection holds: those of its tier and of the smaller ones. */
export function modelsUpTo(tier: ModelTier): string[] {
  const tiers = [BASIC, STANDARD, ALL, CUSTOM];
  return demoModels.filter((model) => tiers.indexOf(model.tier) <= tiers.indexOf(tier)).map(({ key }) => key);
}
