import { GraphQLError } from 'graphql';

/** What a client shows beside the input that caused it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/**
 * An expected fault: the caller can understand and mend it. Everything else that is thrown is masked and logged.
 *
 * @example throw new UserError('SEATS_IN_USE', 'Seven members have a seat.', { field: 'quantity' });
 */
export class UserError extends GraphQLError {
  readonly code: string;

  constructor(code: string, message: string, about: { field?: string; fields?: FieldProblem[] } = {}) {
    const fields = about.fields ?? (about.field ? [{ field: about.field, message }] : undefined);
    super(message, { extensions: { code, ...(fields && { fields }) } });
    this.name = 'UserError';
    this.code = code;
  }
}

/**
 * The record does not exist, or the caller may not see it; the two are not told apart.
 *
 * @example throw notFound('Organization', id);
 */
export const notFound = (type: string, id: string): UserError =>
  new UserError('NOT_FOUND', `${type} ${id} was not found.`);

/** The caller has not signed in. */
export const unauthenticated = (): UserError => new UserError('UNAUTHENTICATED', 'Sign in first.');

/**
 * The caller is known and lacks a permission.
 *
 * @example throw forbidden('billing.refund');
 */
export const forbidden = (permission?: string): UserError =>
  new UserError(
    'FORBIDDEN',
    permission ? `This needs the permission ${permission}.` : 'This is not yours to do.',
  );
