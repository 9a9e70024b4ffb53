import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Field, ObjectType } from 'type-graphql';

/** An amount in integer minor units (cents; yen have none) and its ISO-4217 currency. Never a float. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

function minorUnits(value: unknown): number {
  const amount = typeof value === 'string' ? Number(value) : value;
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) {
    throw new GraphQLError(`${String(value)} is not a whole number of minor units.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return amount;
}

/** Sums of money outgrow GraphQL's 32-bit Int. */
export const MinorUnits = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  description:
    'A whole number of minor units of a currency: 1999 is 19.99 USD, and 1999 JPY. A JSON number between -(2^53 - 1) and 2^53 - 1.',
  serialize: minorUnits,
  parseValue: minorUnits,
  parseLiteral: (node) => minorUnits(node.kind === Kind.INT ? node.value : Number.NaN),
});

@ObjectType('Money', { simpleResolvers: true, description: 'An amount of money in one currency.' })
export class MoneyType implements Money {
  @Field(() => MinorUnits, {
    description: 'The amount in minor units, such as cents. Negative amounts are credits.',
  })
  amount!: number;

  @Field(() => String, { description: 'The ISO-4217 code of the currency, in capitals: USD.' })
  currency!: string;
}

/**
 * Adds amounts of one currency; a sum over several is a fault of the caller.
 *
 * @example const total = sum(invoices.map((invoice) => invoice.amount));
 */
export function sum(amounts: readonly Money[]): Money {
  const [first] = amounts;
  if (!first) throw new Error('a sum of no amounts has no currency');
  return amounts.slice(1).reduce((total, next) => {
    if (next.currency !== total.currency)
      throw new Error(`${total.currency} and ${next.currency} do not add up`);
    return { amount: total.amount + next.amount, currency: total.currency };
  }, first);
}

/**
 * An amount a whole number of times.
 *
 * @example const recurring = times(price.amount, subscription.quantity);
 */
export const times = (money: Money, factor: number): Money => ({
  amount: money.amount * factor,
  currency: money.currency,
});

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
  2;

/**
 * As people read it: `$1,234.50`, `¥1,235`. Knows the number of decimals of each currency.
 *
 * @example formatMoney({ amount: 1999, currency: 'USD' }) // '$19.99'
 */
export function formatMoney(money: Money): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: money.currency });
  return format.format(money.amount / 10 ** digitsOf(money.currency));
}

/**
 * As spreadsheets read it: a plain number of the currency's major unit.
 *
 * @example majorUnits({ amount: 123450, currency: 'USD' }) // '1234.50'
 */
export function majorUnits({ amount, currency }: Money): string {
  const digits = digitsOf(currency);
  return (amount / 10 ** digits).toFixed(digits);
}

/** Whether a value is an amount of money. */
export const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
