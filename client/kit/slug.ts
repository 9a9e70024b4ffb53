/**
 * The name as it stands in an address, as the server makes it where none is given.
 *
 * @example
 * slugOf('Größe & Co.'); // 'grosse-co'
 */
export function slugOf(name: string, maxLength = 60): string {
  const plain = name.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
  const joined = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  return joined.slice(0, maxLength).replace(/-$/, '');
}
