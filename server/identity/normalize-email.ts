/** Addresses are stored and compared in small letters: people do not tell Ann@ from ann@. */
export const normalizeEmail = (email: string): string => email.trim().toLowerCase();
