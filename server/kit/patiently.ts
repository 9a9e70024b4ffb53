/** What PostgreSQL answers to the one of two that wait for each other whom it turns away. */
const deadlock = '40P01';

/**
 * Begins a transaction anew when PostgreSQL has turned it away because it and another one waited for each other: it has done nothing.
 *
 * @example await patiently(() => em.transactional(work));
 */
export async function patiently<T>(transaction: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await transaction();
  } catch (error) {
    if (tries <= 1 || (error as { code?: string }).code !== deadlock) throw error;
    return patiently(transaction, tries - 1);
  }
}
