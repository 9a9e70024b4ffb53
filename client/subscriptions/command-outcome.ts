import type { Done } from '../kit/use-save.ts';
import type { CommandStateFragment } from './subscription.generated.ts';

/** What to say of a command: what is done, what goes on by itself, or why the provider said no. */
export function commandOutcome({ status, error }: CommandStateFragment, done: string): Done {
  if (status === 'SUCCEEDED') return { title: done };
  if (status === 'FAILED')
    return { title: 'The provider refused it', description: error ?? undefined, color: 'error' };
  return {
    title: 'The provider has been asked',
    description: 'It has not answered yet; it is retried until it does.',
  };
}
