import { refusal } from './limits.ts';

/** A request whose document is known by its text, wherever the text came from. */
export interface Resolved {
  readonly body: unknown;
  /** Whether the text is one of our own, named by its id. */
  readonly persisted: boolean;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts the text in the place of a `documentId`, as the appendix on persisted documents of GraphQL over HTTP describes. A
 * request with both is refused, so that nobody gives a known id a text of their own.
 *
 * @example resolveDocument(documents, { documentId: 'sha256:71f7…', variables: {} })
 */
export function resolveDocument(documents: ReadonlyMap<string, string>, body: unknown): Resolved {
  if (!isRecord(body) || body['documentId'] == null) return { body, persisted: false };
  const { documentId, ...rest } = body;
  if (typeof documentId !== 'string') throw refusal('BAD_REQUEST', 'documentId must be a string.');
  if (rest['query'] != null) throw refusal('BAD_REQUEST', 'Send documentId or query, not both.');
  const query = documents.get(documentId);
  if (query === undefined) {
    const message = 'This version of the server does not know the document. Reload the page.';
    throw refusal('PERSISTED_DOCUMENT_NOT_FOUND', message);
  }
  return { body: { ...rest, query }, persisted: true };
}
