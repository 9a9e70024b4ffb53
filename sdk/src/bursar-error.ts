/** An argument that something is wrong with, by its path: `owner.email`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** An answer that is a refusal, with the code that the manual lists, or NETWORK where there was none. */
export class BursarError extends Error {
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  /** The HTTP status; null where there was no answer. */
  readonly status: number | null;

  constructor(
    code: string,
    message: string,
    {
      status = null,
      fields = [],
      cause,
    }: { status?: number | null; fields?: readonly FieldProblem[]; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'BursarError';
    this.code = code;
    this.fields = fields;
    this.status = status;
  }

  /** Whether the same request may well succeed a little later. */
  get isPassing(): boolean {
    return this.code === 'NETWORK' || this.status === 429 || (this.status !== null && this.status >= 500);
  }
}
