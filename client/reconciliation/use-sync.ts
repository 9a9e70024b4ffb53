import { useSave, type Save } from '../kit/use-save.ts';
import { count } from '../kit/words.ts';
import {
  SyncOrganizationDocument,
  type SyncOrganizationMutation,
  type SyncOrganizationMutationVariables,
} from './reconciliation.generated.ts';

/**
 * Has one organization synchronized now, and says what came of it. The API asks for no reason: nothing is taken from anybody.
 *
 * @example
 * const sync = useSync(() => organization.name);
 * await sync.run({ organizationId: organization.id });
 */
export const useSync = (
  name: () => string,
): Save<SyncOrganizationMutationVariables, SyncOrganizationMutation> =>
  useSave(SyncOrganizationDocument, ({ syncOrganization: run }) => {
    if (run.state === 'RUNNING') return `${name()} is being synchronized`;
    if (run.state === 'FAILED')
      return { title: 'It could not be synchronized', description: run.error ?? undefined, color: 'error' };
    const left = run.discrepancies - run.repaired;
    return {
      title: `${name()} is synchronized`,
      description: !run.discrepancies
        ? 'Both sides said the same.'
        : `${count(run.repaired, 'discrepancy', 'discrepancies')} repaired${left ? `, ${left} left` : ''}.`,
    };
  });
