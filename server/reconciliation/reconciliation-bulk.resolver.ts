import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { bulkAct } from '../bulk/bulk-act.ts';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import { planBulk } from '../bulk/plan-bulk.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Bounds } from '../kit/bounds.ts';
import type { AnyList } from '../kit/read/declarations.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { reasonBounds } from '../subscriptions/override-subscription.ts';
import { Discrepancies, Discrepancy } from './discrepancy.entity.ts';
import { importCustomer } from './import-customer.ts';
import { ReconciliationRow, ReconciliationRows } from './reconciliation-row.entity.ts';
import { repairDiscrepancy } from './repair-discrepancy.ts';

const productOf = (given: Readonly<Record<string, unknown>>): string | null =>
  typeof given['productId'] === 'string' ? given['productId'] : null;

const repair = bulkAct({
  action: 'repairDiscrepancy',
  permission: 'reconciliation.repair',
  entity: Discrepancy,
  list: Discrepancies as unknown as AnyList,
  // the repair of one settles all that differ in the same object, and does again what is done
  fingerprint: 't.id::text',
  run: (ctx, id, { reason, given }) => repairDiscrepancy(ctx, { id, reason, productId: productOf(given) }),
});

const importAll = bulkAct({
  action: 'importCustomer',
  permission: 'reconciliation.repair',
  entity: ReconciliationRow,
  list: ReconciliationRows as unknown as AnyList,
  fingerprint: 't.id::text',
  run: (ctx, rowId, { given }) => importCustomer(ctx, { rowId, productId: productOf(given) }),
});

@InputType({ description: 'Discrepancies to repair: those of these ids, or all that match the filter.' })
export class SelectDiscrepanciesInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'The ids, 10,000 at most. Without them a filter is needed.',
  })
  ids?: string[] | null;

  @Field(() => Discrepancies.Filter, {
    nullable: true,
    description: 'All that match when the dry run begins, such as all of a run and a kind that are open.',
  })
  filter?: object | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the product that plans belong to which the catalog does not know.',
  })
  productId?: string | null;

  @Field(() => String, { description: 'Why. The audit entry of each repair has it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

@InputType({ description: 'A customer of a provider, and whose they are.' })
export class ImportCustomerInput {
  @Field(() => ID, { description: 'The id of the row of a run in which nobody knew them.' })
  rowId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the organization that they are; left out, one is made with their name and address.',
  })
  organizationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the product that plans belong to which the catalog does not know.',
  })
  productId?: string | null;

  @Field(() => String, { description: 'Why; the audit log keeps it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

@InputType({
  description: 'Customers of a provider to import: those of these rows, or all that match the filter.',
})
export class SelectCustomersInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'The ids of rows, 10,000 at most. Without them a filter is needed.',
  })
  ids?: string[] | null;

  @Field(() => ReconciliationRows.Filter, {
    nullable: true,
    description: 'All that match when the dry run begins, such as all of a run that are UNKNOWN.',
  })
  filter?: object | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the product that plans belong to which the catalog does not know.',
  })
  productId?: string | null;

  @Field(() => String, { description: 'Why. The audit entry of each import has it.' })
  @Bounds(reasonBounds)
  reason!: string;
}

@Resolver()
export class ReconciliationBulkResolver {
  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of repairing many discrepancies, such as all of a kind. Nothing happens until it is started. Errors: BAD_USER_INPUT, FORBIDDEN, RATE_LIMITED.',
  })
  planRepairDiscrepancies(
    @Arg('input', () => SelectDiscrepanciesInput, { description: 'Which ones, and why.' })
    { productId, ...input }: SelectDiscrepanciesInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planBulk(ctx, repair, { ...input, given: { productId: productId ?? null } });
  }

  @Mutation(() => Organization, {
    description:
      'Says whose a customer of the provider is, whom nobody here knew; without an organization one is made, owned by whoever reads their mail. Prices that the catalog does not know are taken in, off sale. What they bought, were billed and paid follows within seconds. Safe to repeat. Errors: NOT_FOUND, CUSTOMER_UNKNOWN, EMAIL_NEEDED, PRODUCT_NEEDED, PRICE_UNFIT, RATE_LIMITED.',
  })
  importCustomer(
    @Arg('input', () => ImportCustomerInput, { description: 'Who, and whose they are.' })
    input: ImportCustomerInput,
    @Ctx() ctx: Context,
  ): Promise<Organization> {
    return importCustomer(ctx, input);
  }

  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of importing many customers of a provider, as importCustomer does each: the first import of an account that was there before. Nothing happens until it is started. Errors: BAD_USER_INPUT, FORBIDDEN, RATE_LIMITED.',
  })
  planImportCustomers(
    @Arg('input', () => SelectCustomersInput, { description: 'Which ones, and why.' })
    { productId, ...input }: SelectCustomersInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planBulk(ctx, importAll, { ...input, given: { productId: productId ?? null } });
  }
}
