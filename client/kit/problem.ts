import type { CombinedError } from '@urql/vue';

/** What went wrong, in words for the person who did it, and beside which field. */
export interface Problem {
  code: string;
  message: string;
  fields: Readonly<Record<string, string>>;
}

interface FieldFault {
  field: string;
  message: string;
}

const isFault = (fault: unknown): fault is FieldFault =>
  typeof fault === 'object' && fault !== null && 'field' in fault && 'message' in fault;

/**
 * Reads an error of the API: its code, its sentence and the faults of single fields.
 *
 * @example
 * problemOf(result.error).fields.email; // 'This person is staff already.'
 */
export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) {
    const message = 'The server cannot be reached. Check the connection, then try again.';
    return { code: 'UNREACHABLE', message, fields: {} };
  }
  const faults: unknown = first.extensions.fields;
  const named = Array.isArray(faults) ? faults.filter(isFault) : [];
  return {
    code: String(first.extensions.code ?? 'INTERNAL_SERVER_ERROR'),
    message: first.message,
    fields: Object.fromEntries(
      named.map(({ field, message }) => [field.split('.').at(-1) ?? field, message]),
    ),
  };
}

/**
 * Whether an error says that nobody is signed in (any more).
 *
 * @example
 * if (isUnauthenticated(error)) router.push('/sign-in');
 */
export function isUnauthenticated(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
}
