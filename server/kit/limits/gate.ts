import {
  Kind,
  Lexer,
  OperationTypeNode,
  parse,
  Source,
  TokenKind,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from '../context.ts';
import { count, type Counts } from './count.ts';
import { price, totalOf, type Cost } from './cost.ts';
import { mayIntrospect } from './introspection.ts';
import { limits, refusal } from './limits.ts';

const remembered = 500;

/** What is known of a document that keeps the limits. */
interface Known {
  readonly introspects: boolean;
  /** Whether all its operations are queries. */
  readonly onlyReads: boolean;
  readonly costs: readonly Cost[];
}

const words: Record<keyof Counts, readonly [code: string, what: string]> = {
  depth: ['QUERY_TOO_DEEP', 'levels of fields'],
  introspectionDepth: ['QUERY_TOO_DEEP', 'levels of introspection'],
  fields: ['TOO_MANY_FIELDS', 'fields'],
  aliases: ['TOO_MANY_ALIASES', 'aliases'],
  directives: ['TOO_MANY_DIRECTIVES', 'directives'],
  repeated: ['TOO_MANY_REPEATED_FIELDS', 'repeated fields'],
};

function tooMany(code: string, found: number, most: number, what: string): Error {
  return refusal(code, `This document has ${found} ${what}; at most ${most} are allowed.`);
}

/** Reads the words of a document as far as they are allowed, before anything is built of them. */
function checkLength(text: string): void {
  if (text.length > limits.characters)
    throw tooMany('QUERY_TOO_LONG', text.length, limits.characters, 'characters');
  const lexer = new Lexer(new Source(text));
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens >= limits.tokens)
      throw refusal('QUERY_TOO_LONG', `This document has more than ${limits.tokens} tokens.`);
  }
}

/**
 * Stands before Apollo: what a document may hold is counted before it is validated, and what it costs with these variables,
 * and whether this caller may introspect, is decided on each request. It knows nothing of executors.
 *
 * @example new Gate(schema).admit('{ viewer { user { id } } }', {}, caller);
 */
export class Gate {
  private readonly known = new Map<string, Known>();
  private readonly schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
  }

  /** Throws a typed error where a limit is passed. A document that cannot be parsed is left to Apollo, which says why. */
  admit(text: string, variables: Readonly<Record<string, unknown>>, caller: Caller): void {
    const known = this.known.get(text) ?? this.learn(text);
    if (!known) return;
    if (known.introspects && !mayIntrospect(caller))
      throw refusal('INTROSPECTION_FORBIDDEN', 'Only signed-in staff may ask for the schema.', 403);
    const cost = Math.max(0, ...known.costs.map((each) => totalOf(each, variables)));
    if (cost > limits.cost) {
      const message = `This may answer with ${cost} objects; at most ${limits.cost} are allowed. Ask for smaller pages.`;
      throw refusal('QUERY_TOO_COSTLY', message);
    }
  }

  /** Whether a document that was admitted before does nothing but read. */
  onlyReads(text: string): boolean {
    return this.known.get(text)?.onlyReads === true;
  }

  private learn(text: string): Known | null {
    const document = this.read(text);
    if (!document) return null;
    const counts = count(document);
    for (const key of Object.keys(words) as (keyof Counts)[]) {
      const [code, what] = words[key];
      if (counts[key] > limits[key]) throw tooMany(code, counts[key], limits[key], what);
    }
    const known = {
      introspects: counts.introspectionDepth > 0,
      onlyReads: document.definitions.every(isNoMutation),
      costs: price(this.schema, document),
    };
    const oldest = this.known.keys().next().value;
    if (this.known.size >= remembered && oldest !== undefined) this.known.delete(oldest);
    this.known.set(text, known);
    return known;
  }

  private read(text: string): DocumentNode | null {
    try {
      checkLength(text);
      return parse(text, { noLocation: true });
    } catch (error) {
      if (error instanceof Error && 'extensions' in error && hasCode(error.extensions)) throw error;
      return null;
    }
  }
}

const isNoMutation = (definition: DefinitionNode): boolean =>
  definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY;

const hasCode = (extensions: unknown): boolean =>
  typeof extensions === 'object' && extensions !== null && 'code' in extensions;
