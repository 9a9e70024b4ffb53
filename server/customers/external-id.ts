/** What an app calls a record in its own database: any text without spaces at its ends. */
export const externalIdBounds = { pattern: '^\\S(.*\\S)?$', maxLength: 200 } as const;
