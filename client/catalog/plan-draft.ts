import { fault, type FormFields } from '../kit/form-fields.ts';
import { CreatePlanInputForm } from '../kit/forms.generated.ts';
import type {
  CreatePlanMutationVariables,
  PlanToEditQuery,
  UpdatePlanMutationVariables,
} from './plan-form.generated.ts';

/** How much of a meter the plan includes, as the form has it. */
export interface LimitDraft {
  included: boolean;
  unlimited: boolean;
  value: number | undefined;
}

/** A plan as the form has it. */
export interface PlanDraft {
  productId: string;
  key: string;
  name: string;
  slug: string;
  description: string | null;
  badge: string | null;
  isActive: boolean;
  isCustomPriced: boolean;
  trialDays: number | undefined;
  currency: string;
  /** In minor units. */
  month: number | undefined;
  year: number | undefined;
  /** By the key of the meter. */
  limits: Record<string, LimitDraft>;
  features: string[];
  models: string[];
}

export const emptyDraft = (productId: string): PlanDraft => ({
  ...{ productId, key: '', name: '', slug: '', description: null, badge: null, trialDays: undefined },
  ...{ isActive: true, isCustomPriced: false, currency: 'USD', month: undefined, year: undefined },
  ...{ limits: {}, features: [], models: [] },
});

type PlanToEdit = NonNullable<PlanToEditQuery['plan']>;

/** What it is sold at now: shown in the example, and changed elsewhere. */
function pricesOf({ prices }: PlanToEdit): Pick<PlanDraft, 'currency' | 'month' | 'year'> {
  const onSale = prices.nodes.filter(({ archivedAt }) => !archivedAt);
  const currency = onSale[0]?.amount.currency ?? 'USD';
  const at = (interval: 'MONTH' | 'YEAR'): number | undefined =>
    onSale.find((price) => price.interval === interval && price.amount.currency === currency)?.amount.amount;
  return { currency, month: at('MONTH'), year: at('YEAR') };
}

/** The draft of a plan that is there already. */
export function draftOf(plan: PlanToEdit): PlanDraft {
  const { key, name, slug, description, badge, isActive, isCustomPriced, trialDays, product } = plan;
  const limits = plan.limits.nodes.flatMap(({ meter, value }) =>
    meter ? [[meter.key, { included: true, unlimited: value === null, value: value ?? undefined }]] : [],
  );
  return {
    ...emptyDraft(product?.id ?? ''),
    ...{ key, name, slug, description, badge, isActive, isCustomPriced, trialDays: trialDays ?? undefined },
    ...pricesOf(plan),
    limits: Object.fromEntries(limits) as Record<string, LimitDraft>,
    features: plan.features.nodes.flatMap(({ feature }) => feature?.key ?? []),
    models: plan.models.nodes.flatMap(({ model }) => model?.key ?? []),
  };
}

const limitsOf = ({ limits }: PlanDraft): { meter: string; value: number | null }[] =>
  Object.entries(limits)
    .filter(([, { included }]) => included)
    .map(([meter, { unlimited, value }]) => ({ meter, value: unlimited ? null : (value ?? 0) }));

const shown = (draft: PlanDraft) => ({
  name: draft.name.trim(),
  slug: draft.slug,
  description: draft.description?.trim() || null,
  badge: draft.badge?.trim() || null,
  isActive: draft.isActive,
  isCustomPriced: draft.isCustomPriced,
  trialDays: draft.trialDays ?? null,
  limits: limitsOf(draft),
  features: draft.features,
  models: draft.models,
});

/** What creates the plan. */
export function creation(draft: PlanDraft): CreatePlanMutationVariables {
  const { productId, key, currency, month, year } = draft;
  const priced = (interval: 'MONTH' | 'YEAR', amount: number | undefined) =>
    amount === undefined || draft.isCustomPriced ? [] : [{ interval, amount, currency }];
  const prices = [...priced('MONTH', month), ...priced('YEAR', year)];
  return { input: { productId, key, prices, ...shown(draft), slug: draft.slug || null } };
}

/** What changes it. */
export const change = (id: string, draft: PlanDraft): UpdatePlanMutationVariables => ({
  input: { id, ...shown(draft) },
});

/** What is wrong with the draft, each by the name of its field. */
export function faultsOf(draft: PlanDraft, isNew: boolean): { name: string; message: string }[] {
  const fields: FormFields = CreatePlanInputForm;
  const checked = {
    name: 'Name',
    ...(isNew && { productId: 'Product', key: 'Key' }),
    slug: 'Address',
    description: 'Description',
    badge: 'Badge',
    trialDays: 'Trial',
  };
  const bounds = Object.entries(checked).flatMap(([name, label]) => {
    const field = fields[name];
    const message = field && fault(field, draft[name as keyof PlanDraft], label);
    return message ? [{ name, message }] : [];
  });
  const open = Object.entries(draft.limits).filter(
    ([, { included, unlimited, value }]) => included && !unlimited && value === undefined,
  );
  return [
    ...bounds,
    ...(/^[A-Z]{3}$/.test(draft.currency)
      ? []
      : [{ name: 'currency', message: 'Three capitals, such as USD' }]),
    ...open.map(([meter]) => ({ name: `limits.${meter}`, message: 'A number, or unlimited' })),
  ];
}
