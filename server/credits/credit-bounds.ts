/** A thousand million at a time: more is a mistake of typing. */
export const creditsBounds = { min: 1, max: 1_000_000_000 } as const;
/** Small numbers are spent first. */
export const priorityBounds = { min: 0, max: 100 } as const;
export const usualPriority = 50;
export const creditReasonBounds = { minLength: 1, maxLength: 500 } as const;
export const creditKeyBounds = { minLength: 1, maxLength: 200 } as const;
export const referenceBounds = { minLength: 1, maxLength: 200 } as const;
export const descriptionBounds = { minLength: 1, maxLength: 300 } as const;
