import { documentIds } from './persisted-documents.generated.ts';

interface Answer {
  errors?: { extensions?: { code?: string } }[];
}

/** Another version of the server answered; nothing of the operation was carried out. */
async function isUnknown(response: Response): Promise<boolean> {
  if (response.status !== 400) return false;
  const { errors } = (await response.clone().json()) as Answer;
  return errors?.[0]?.extensions?.code === 'PERSISTED_DOCUMENT_NOT_FOUND';
}

/**
 * Names an operation by the id of its document, which the server has. While versions change, a server that does not know the
 * id gets the text.
 *
 * @example createClient({ url: '/graphql', fetch: persistedFetch, exchanges })
 */
export const persistedFetch: typeof fetch = async (input, init) => {
  const { query, ...request } = JSON.parse(String(init?.body)) as { query?: string; operationName?: string };
  const documentId = documentIds[request.operationName ?? ''];
  if (!query || !documentId) return fetch(input, init);
  const response = await fetch(input, { ...init, body: JSON.stringify({ documentId, ...request }) });
  return (await isUnknown(response)) ? fetch(input, init) : response;
};
