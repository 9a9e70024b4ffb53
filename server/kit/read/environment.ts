/** Who reads. Every other property of the caller is a handle that a scope may name. */
export interface ReadCaller {
  readonly kind: string;
  readonly permissions: ReadonlySet<string>;
}

/** Coerced GraphQL arguments of one list. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What one request adds to a compiled statement; a compiled statement itself holds no value of any request. */
export interface Environment {
  readonly caller: ReadCaller;
  readonly key: Readonly<Record<string, unknown>>;
  readonly args: readonly Arguments[];
  readonly limits: readonly number[];
  readonly cursors: Map<string, readonly unknown[]>;
}
