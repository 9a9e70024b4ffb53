import { useRouter } from 'vue-router';

/**
 * The page of a record by its type in the API, where there is one: routes say whose page they are (`meta.record`).
 *
 * @example
 * const pathOf = useRecordPath();
 * pathOf('Organization', id); // '/admin/organizations/0190…'
 */
export function useRecordPath(): (type: string, id: string) => string | undefined {
  const router = useRouter();
  return (type, id) => {
    const route = router.getRoutes().find(({ meta }) => meta.record === type);
    return route?.path.replace(':id', id);
  };
}
