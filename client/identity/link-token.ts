/** The token of a mailed link: it stands after the #, which never reaches a server's log, and leaves the address bar at once. */
export function takeLinkToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname);
  return token;
}
