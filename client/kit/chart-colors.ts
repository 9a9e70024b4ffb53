const resolved = (variable: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(variable).trim();

/**
 * The colors of charts in the current mode. A canvas understands no variables, so they are resolved here.
 *
 * @example
 * const { main, faint } = chartColors();
 */
export function chartColors(): Record<'main' | 'faint' | 'grid' | 'text', string> {
  const main = resolved('--ui-primary');
  return {
    main,
    faint: `color-mix(in oklab, ${main} 25%, transparent)`,
    grid: resolved('--ui-border'),
    text: resolved('--ui-text-muted'),
  };
}
