const resolved = (variable: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(variable).trim();

/**
 * The colors of charts in the current mode. A canvas understands no variables, so they are resolved here.
 *
 * @example
 * const { line, area } = chartColors();
 */
export function chartColors(): Record<'line' | 'area' | 'faint' | 'grid' | 'text', string> {
  const line = resolved('--ui-primary');
  return {
    line,
    area: `color-mix(in oklab, ${line} 14%, transparent)`,
    faint: resolved('--ui-text-dimmed'),
    grid: resolved('--ui-border'),
    text: resolved('--ui-text-muted'),
  };
}
