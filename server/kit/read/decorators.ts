import { Args, Field } from 'type-graphql';
import { declare, needs, type AnyList } from './declarations.ts';
import {
  Subquery,
  type Around,
  type Columns,
  type EntityClass,
  type FieldExpression,
  type SqlExpression,
  type TypeThunk,
} from './entity-class.ts';
import type { List } from './list.ts';
import type { Sql } from './sql.ts';

/** What a GraphQL field says about itself; `description` is the API's manual. */
export interface FieldOptions {
  readonly description?: string;
  readonly nullable?: boolean;
  readonly deprecationReason?: string;
}

/** A decorator of a property, callable outside a class body too: `extend(User, { licenseCount: sqlField(…) })`. */
export type FieldDecorator<T> = (prototype: T, key: string) => void;

type Where<T> = (row: Columns<T>) => Sql;

const erased = <T>(expression: Where<T> | undefined): SqlExpression | undefined =>
  expression as unknown as SqlExpression | undefined;
const classOf = (prototype: unknown): object => (prototype as { constructor: object }).constructor;

/**
 * A field that SQL computes: an expression or a subquery over the row's columns, without its own parentheses.
 * A subquery bypasses the scope of the tables it names; say in it what may be counted.
 *
 * @param options.sqlType the type in SQL, where the GraphQL type does not tell it (`Int`, `Float`, `Boolean`, dates, text)
 * @example
 * \@SqlField<User>(() => Int, (user) => sql`select count(*)::int from session s where s.user_id = ${user.id}`)
 * sessionCount!: number;
 *
 * @example // what stands in a related row
 * \@SqlField<License>(() => Boolean, (license, { reach }) => sql`${reach('owner.state')} = 'ACTIVE'`) isUsable!: boolean;
 */
export const SqlField =
  <T extends object>(
    type: TypeThunk,
    expression: (row: Columns<T>, around: Around) => Sql,
    options: FieldOptions & { sqlType?: string } = {},
  ): FieldDecorator<T> =>
  (prototype, key) => {
    const { sqlType, ...field } = options;
    Field(type, field)(prototype, key);
    declare(classOf(prototype)).sql.set(key, {
      expression: expression as unknown as FieldExpression,
      sqlType,
    });
  };

/**
 * A subquery that answers exactly one row, for fields that come from the same rows: it runs once for all of them. It bypasses
 * the scope, as any subquery does.
 *
 * @example
 * const sessions = subquery<User>((user) => sql`select count(*)::int as open, max(s.last_seen_at) as seen from session s where s.user_id = ${user.id}`);
 * extend(User, {
 *   openSessions: sqlField(() => Int, (_, { take }) => take(sessions, 'open')),
 *   seenAt: sqlField(() => Date, (_, { take }) => take(sessions, 'seen'), { nullable: true }),
 * });
 */
export const subquery = <T extends object>(rows: Where<T>): Subquery =>
  new Subquery(rows as unknown as SqlExpression);

/**
 * The one row of another class that points here through `via`. PostgreSQL must be able to prove that there is at most one
 * (a unique index, partial where `where` restricts it), or the boot stops.
 *
 * @example
 * \@HasOne<Membership>(() => Membership, 'user', { where: (m) => sql`${m.isPrimary}` }) primaryMembership?: Membership | null;
 */
export const HasOne =
  <T extends object>(
    target: () => EntityClass<T>,
    via: keyof T & string,
    options: FieldOptions & { where?: Where<T> } = {},
  ): FieldDecorator<object> =>
  (prototype, key) => {
    const { where, ...field } = options;
    Field(target as TypeThunk, { ...field, nullable: true })(prototype, key);
    declare(classOf(prototype)).hasOne.set(key, { target, via, where: erased(where) });
  };

/**
 * A nested list, with the arguments and the connection of that list. `via` is the property of the listed class that points
 * here; without it the decorated property is itself a many-to-many collection of the entity.
 *
 * @example \@HasMany(() => Memberships, 'user') memberships!: unknown;
 */
export const HasMany =
  <T extends object>(
    list: List<T> | (() => List<T>),
    via?: keyof T & string,
    options: Omit<FieldOptions, 'nullable'> & { where?: Where<T> } = {},
  ): FieldDecorator<object> =>
  (prototype, key) => {
    const { where, ...field } = options;
    const target = (): AnyList => (typeof list === 'function' ? list() : list) as unknown as AnyList;
    // type-graphql takes a field with arguments for a method; the engine replaces the resolver
    const method = { value: () => undefined, configurable: true };
    Field(() => target().Connection, field)(prototype, key, method);
    Args(() => target().Args)(prototype, key, 0);
    declare(classOf(prototype)).hasMany.set(key, { list: target, via: via ?? null, where: erased(where) });
  };

/**
 * A field that JavaScript computes from columns of the same row, which need not be fields themselves.
 *
 * @example
 * \@Derived<Price>(() => MoneyType, ['unitAmount', 'currency'], (price) => ({ amount: price.unitAmount, currency: price.currency }))
 * amount!: Money;
 */
export const Derived =
  <T extends object, K extends keyof T & string = keyof T & string>(
    type: TypeThunk,
    columns: readonly K[],
    compute: (row: Pick<T, K>) => unknown,
    options: FieldOptions = {},
  ): FieldDecorator<T> =>
  (prototype, key) => {
    Field(type, options)(prototype, key);
    declare(classOf(prototype)).derived.set(key, { needs: columns, compute });
  };

/**
 * The columns that an ordinary field resolver reads from its root. Every field resolver of an entity names them, even none:
 * the root holds its id and what was asked for, nothing else.
 *
 * @example
 * \@FieldResolver(() => String) \@Needs<User>('name', 'email') label(\@Root() user: User) { return `${user.name} <${user.email}>`; }
 */
export const Needs =
  <T extends object>(...columns: readonly (keyof T & string)[]) =>
  (prototype: object, method: string): void => {
    needs.push({ resolver: prototype.constructor, method, columns });
  };

/**
 * Names the permission that a field asks for beyond its row. Without it the field is not selected (it answers FORBIDDEN),
 * filtered, ordered, searched or exported. It must be nullable, so that the rest of a page arrives.
 *
 * @example \@Restricted('billing.read') \@Field(() => String, { nullable: true }) \@Property({ type: 'text' }) taxNumber!: string;
 */
export const Restricted =
  (permission: string): FieldDecorator<object> =>
  (prototype, key) => {
    declare(classOf(prototype)).restricted.set(key, permission);
  };

/**
 * As `@Restricted`, around a field that a higher module adds.
 *
 * @example extend(Plan, { subscriberCount: restricted('subscription.read', sqlField(() => Int, …, { nullable: true })) });
 */
export const restricted =
  <T extends object>(permission: string, field: FieldDecorator<T>): FieldDecorator<T> =>
  (prototype, key) => {
    field(prototype, key);
    Restricted(permission)(prototype, key);
  };

/**
 * Marks what tells who a person is. Masking, export and erasure read it; see `personalFields`.
 *
 * @example \@Personal() \@Field(() => String) \@Property({ type: 'text' }) email!: string;
 */
export const Personal = (): FieldDecorator<object> => (prototype, key) => {
  declare(classOf(prototype)).personal.add(key);
};

export { Derived as derived, HasMany as hasMany, HasOne as hasOne, SqlField as sqlField };
