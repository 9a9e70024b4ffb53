import { words } from '../kit/words.ts';
import type { PaymentRowFragment } from './payments.generated.ts';

/**
 * What was paid with, as people say it.
 *
 * @example
 * methodOf({ methodType: 'card', methodBrand: 'visa', methodLast4: '4242' }); // 'Visa ·· 4242'
 */
export function methodOf({
  methodType,
  methodBrand,
  methodLast4,
}: Pick<PaymentRowFragment, 'methodType' | 'methodBrand' | 'methodLast4'>): string | null {
  const kind = methodBrand ?? methodType;
  if (!kind) return null;
  return methodLast4 ? `${words(kind)} ·· ${methodLast4}` : words(kind);
}
