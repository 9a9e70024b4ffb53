import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { readInvoiceTotals } from './invoice-totals.query.ts';
import { InvoiceTotals } from './invoice-totals.ts';
import { Invoice, Invoices } from './invoice.entity.ts';
import { listPaymentMethods } from './list-payment-methods.ts';
import { PaymentMethod } from './payment-method.ts';
import { Payment, Payments } from './payment.entity.ts';

@Resolver()
export class InvoicesResolver {
  @Query(() => Invoices.Connection, {
    description:
      'Invoices. The search finds numbers, ids of the provider, and names of organizations. Customers see those of organizations that they own or administer, without drafts.',
  })
  invoices(
    @Args(() => Invoices.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Invoices, info);
  }

  @Query(() => Invoice, {
    nullable: true,
    description: 'One invoice, or null where the caller sees none of this id.',
  })
  invoice(
    @Arg('id', () => ID, { description: 'The id of the invoice.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Invoice, info, { id });
  }

  @Query(() => Payments.Connection, {
    description:
      'Payments, failed ones too. The search finds ids of the provider, last digits of cards, numbers of invoices, and names of organizations. Customers see those of organizations that they own or administer.',
  })
  payments(
    @Args(() => Payments.Args) _: object,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.page(Payments, info);
  }

  @Query(() => Payment, {
    nullable: true,
    description: 'One payment, or null where the caller sees none of this id.',
  })
  payment(
    @Arg('id', () => ID, { description: 'The id of the payment.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(Payment, info, { id });
  }

  @Query(() => [InvoiceTotals], {
    description: 'What was billed and paid, for each currency by itself. For staff.',
  })
  invoiceTotals(
    @Arg('organizationId', () => ID, {
      nullable: true,
      description: 'Only what this organization was billed and paid.',
    })
    organizationId: string | null,
    @Ctx() ctx: Context,
  ): Promise<InvoiceTotals[]> {
    return readInvoiceTotals(ctx, organizationId ?? null);
  }

  @Query(() => [PaymentMethod], {
    description:
      'What an organization can pay with, asked of its providers at this moment; none where no provider bills it. For staff. Errors: NOT_FOUND, PROVIDER_NOT_CONFIGURED, PROVIDER_WITHOUT_API, PROVIDER_UNAVAILABLE, PROVIDER_REFUSED.',
  })
  paymentMethods(
    @Arg('organizationId', () => ID, { description: 'The id of the organization.' }) organizationId: string,
    @Ctx() ctx: Context,
  ): Promise<PaymentMethod[]> {
    return listPaymentMethods(ctx, organizationId);
  }
}
