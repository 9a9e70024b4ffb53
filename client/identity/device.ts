const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/HeadlessChrome|Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/curl\//, 'curl'],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Mac OS X/, 'macOS'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
];
const nameIn = (names: readonly [RegExp, string][], text: string): string | undefined =>
  names.find(([pattern]) => pattern.test(text))?.[1];

/** What a user agent is, in the words of its owner: «Safari on macOS». */
export function deviceOf(userAgent: string | null | undefined): { name: string; icon: string } {
  const text = userAgent ?? '';
  const system = nameIn(systems, text);
  const name = [nameIn(browsers, text), system].filter((part) => part !== undefined).join(' on ');
  const isPhone = system === 'iOS' || system === 'Android';
  return { name: name || 'Unknown device', icon: isPhone ? 'i-lucide-smartphone' : 'i-lucide-monitor' };
}

/** A page of a timeline in which sign-ins name the device, not what it calls itself. */
export function withDevices<Page extends { nodes: { type: string; detail: string | null }[] }>(
  page: Page,
): Page {
  const nodes = page.nodes.map((event) =>
    event.type === 'LOGIN' && event.detail ? { ...event, detail: deviceOf(event.detail).name } : event,
  );
  return { ...page, nodes };
}
