/**
 * An action as people read it: `suspendOrganization` is "Suspend organization", `job:renewals` stays what it is.
 *
 * @example inWords('suspendOrganization') // 'Suspend organization'
 */
export function inWords(action: string): string {
  const words = action.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
