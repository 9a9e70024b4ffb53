/** How the outcome of a check is shown. */
export interface Look {
  readonly icon: string;
  readonly color: string;
  readonly strip: string;
}

export const looks: Readonly<Record<'NONE' | 'RUNNING' | 'WHOLE' | 'BROKEN' | 'STOPPED', Look>> = {
  NONE: { icon: 'i-lucide-shield-question-mark', color: 'text-muted', strip: '' },
  RUNNING: { icon: 'i-lucide-loader-circle', color: 'text-primary', strip: '' },
  WHOLE: { icon: 'i-lucide-shield-check', color: 'text-success', strip: '' },
  BROKEN: { icon: 'i-lucide-shield-alert', color: 'text-error', strip: 'bg-error/10' },
  STOPPED: { icon: 'i-lucide-shield-question-mark', color: 'text-warning', strip: '' },
};

/** A number of entries, as people write it. */
export const counted = (entries: number): string => entries.toLocaleString();
