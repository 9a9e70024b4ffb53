import { BursarError, type FieldProblem } from './bursar-error.ts';

export interface TransportOptions {
  /** Where the API is: `https://bursar.example/graphql`. */
  readonly url: string;
  /** The API key of your app. It belongs on a server, never into a browser or a program that you hand out. */
  readonly key: string;
  /** How often a request is sent again that got no answer, or one that passes; 3 where it is left out. */
  readonly retries?: number;
  /** After how many milliseconds an answer is not waited for any longer; 10,000 where it is left out. */
  readonly timeout?: number;
  /** In place of the `fetch` of the platform. */
  readonly fetch?: typeof fetch;
}

/** The text of an operation, which carries the types of what it takes and answers. */
export type Operation<Result, Variables> = string & { readonly types?: (variables: Variables) => Result };

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly fields?: readonly FieldProblem[] };
  }[];
}

const firstPause = 200;
const longestPause = 10_000;
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Sends an operation until it is answered. Whatever is sent again does nothing twice: mutations of the API are safe to repeat, those that
 * spend by the idempotency key that they carry.
 */
export async function send<Result, Variables>(
  options: TransportOptions,
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { retries = 3 } = options;
  const body = JSON.stringify({ query: operation, variables });
  for (let attempt = 0; ; attempt += 1) {
    try {
      return (await exchange(options, body)) as Result;
    } catch (fault) {
      if (!(fault instanceof BursarError) || !fault.isPassing || attempt >= retries) throw fault;
      // half of the pause is left to chance, so that many who wait do not come back together
      const pause = Math.min(longestPause, firstPause * 2 ** attempt);
      await wait(pause / 2 + Math.random() * (pause / 2));
    }
  }
}

async function exchange(
  { url, key, timeout = 10_000, fetch: ask = fetch }: TransportOptions,
  body: string,
): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await ask(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        authorization: `Bearer ${key}`,
      },
      body,
      signal: AbortSignal.timeout(timeout),
    });
    text = await response.text();
  } catch (cause) {
    throw new BursarError('NETWORK', 'Bursar did not answer.', { cause });
  }
  const { data, errors = [] } = read(text, response.status);
  const [first] = errors;
  if (!first) return data;
  const { code = 'UNKNOWN', fields = [] } = first.extensions ?? {};
  throw new BursarError(code, first.message, { status: response.status, fields });
}

function read(text: string, status: number): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch (cause) {
    throw new BursarError('NOT_BURSAR', `What answered (HTTP ${status}) was not the API.`, { status, cause });
  }
}
