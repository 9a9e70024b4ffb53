import { reactive, ref, type Ref } from 'vue';
import { endOfDay } from '../kit/time.ts';

/** What a license gives, as it is being filled in. */
export interface Terms {
  appId: string | undefined;
  planId: string | undefined;
  machineLimit: number | undefined;
  floatingSeats: number | undefined;
  domain: string;
  expiresAt: string;
  isFree: boolean;
  note: string;
}

const fresh = (): Terms => ({
  ...{ appId: undefined, planId: undefined, machineLimit: 1, floatingSeats: undefined },
  ...{ domain: '', expiresAt: '', isFree: false, note: '' },
});

interface Fault {
  name: string;
  message: string;
}

/** What a license gives, while it is being filled in, and what the API takes of it. */
export function useTerms(): {
  terms: Terms;
  requestKey: Ref<string>;
  begin: () => void;
  faults: () => Fault[];
  input: () => {
    appId: string;
    planId: string;
    machineLimit: number | null;
    floatingSeats: number | null;
    domain: string | null;
    expiresAt: string | null;
    isFree: boolean;
    note: string | null;
    idempotencyKey: string;
  };
} {
  const terms = reactive<Terms>(fresh());
  /** Sent again after a lost answer, it makes nothing twice. */
  const requestKey = ref('');
  return {
    terms,
    requestKey,
    begin: () => {
      Object.assign(terms, fresh());
      requestKey.value = crypto.randomUUID();
    },
    faults: () => [
      ...(terms.appId ? [] : [{ name: 'appId', message: 'Choose an app' }]),
      ...(terms.planId ? [] : [{ name: 'planId', message: 'Choose a plan' }]),
    ],
    input: () => ({
      ...{ appId: terms.appId ?? '', planId: terms.planId ?? '', isFree: terms.isFree },
      ...{ machineLimit: terms.machineLimit ?? null, floatingSeats: terms.floatingSeats ?? null },
      domain: terms.domain.trim().toLowerCase() || null,
      note: terms.note.trim() || null,
      expiresAt: endOfDay(terms.expiresAt),
      idempotencyKey: requestKey.value,
    }),
  };
}
