/** Keys are what other systems hold on to: they never change, however the label does. */
export const keyBounds = { pattern: '^[A-Z][A-Z0-9_]*$', maxLength: 40 } as const;
/** Keys that programs use as names of fields: seats, storageMb, apiAccess. */
export const nameKeyBounds = { pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 40 } as const;
/** Models are called what their makers call them: gpt-4-turbo, llama-3.3-70b, meta/llama-3. */
export const modelKeyBounds = { pattern: '^[a-z0-9]+([-._:/][a-z0-9]+)*$', maxLength: 80 } as const;
export const slugBounds = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 } as const;
export const labelBounds = { minLength: 1, maxLength: 80 } as const;
export const sentenceBounds = { maxLength: 400 } as const;
/** Where something stands among its like. */
export const positionBounds = { min: 0, max: 10_000 } as const;
