import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function wholeNumber(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    throw new GraphQLError(`${String(value)} is not a whole number.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return number;
}

/**
 * A count that outgrows GraphQL's 32-bit Int, such as tokens or bytes.
 *
 * @example \@Field(() => WholeNumber) \@Property({ type: new BigIntType('number') }) \@Bounds({ min: 0 }) tokens!: number;
 */
export const WholeNumber = new GraphQLScalarType<number, number>({
  name: 'WholeNumber',
  description: 'A whole number of things, as a JSON number between -(2^53 - 1) and 2^53 - 1.',
  serialize: wholeNumber,
  parseValue: wholeNumber,
  parseLiteral: (node) => wholeNumber(node.kind === Kind.INT ? node.value : Number.NaN),
});
