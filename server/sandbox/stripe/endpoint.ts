import type { z } from 'zod';
import type { Form } from './form.ts';
import { parseParams } from './params.ts';
import type { Work } from './work.ts';

/** One call of the API. Parameters are checked before anything is begun, as Stripe does. */
export interface Endpoint {
  method: string;
  url: string;
  prepare(form: Form): { expand: string[]; answer: (work: Work, id: string) => Promise<object> };
}

export function endpoint<S extends z.ZodType<{ expand?: string[] | undefined }>>(
  route: `${'GET' | 'POST' | 'DELETE'} /${string}`,
  schema: S,
  answer: (work: Work, params: z.output<S>, id: string) => Promise<object>,
): Endpoint {
  const [method = '', url = ''] = route.split(' ');
  return {
    method,
    url,
    prepare(form) {
      const params = parseParams(schema, form);
      return { expand: params.expand ?? [], answer: (work, id) => answer(work, params, id) };
    },
  };
}
