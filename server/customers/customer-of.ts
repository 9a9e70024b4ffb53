import type { Ctx } from '../kit/context.ts';
import { forbidden, UserError } from '../kit/errors.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { AppOrganization } from './app-organization.entity.ts';
import { AppUser } from './app-user.entity.ts';

/** The app that asks. Who is no app has no ids of its own. */
export function askingApp({ caller: { appId } }: Ctx): string {
  if (!appId) throw forbidden('an API key');
  return appId;
}

const unknown = (what: string, externalId: string, field: string): UserError =>
  new UserError('NOT_FOUND', `The app knows no ${what} ${externalId}.`, { field });

/** Whom the app that asks calls so; null where it calls nobody so. */
export const findCustomerId = async (ctx: Ctx, externalId: string): Promise<string | null> =>
  (await ctx.em.findOne(AppOrganization, { app: askingApp(ctx), externalId }))?.organization.id ?? null;

/** As `findCustomerId`, or NOT_FOUND at the field that names it. */
export async function customerId(ctx: Ctx, externalId: string, field = 'externalId'): Promise<string> {
  const id = await findCustomerId(ctx, externalId);
  if (id) return id;
  throw unknown('organization', externalId, field);
}

/** The organization that the app that asks calls so, locked; NOT_FOUND at the field that names it. */
export const customerOf = async (ctx: Ctx, externalId: string, field?: string): Promise<Organization> =>
  ctx.read.lock(Organization, await customerId(ctx, externalId, field));

/** The person whom the app that asks calls so; null where it calls nobody so. */
export const findPersonId = async (ctx: Ctx, externalId: string): Promise<string | null> =>
  (await ctx.em.findOne(AppUser, { app: askingApp(ctx), externalId }))?.user.id ?? null;

/** As `findPersonId`, or NOT_FOUND at the field that names them. */
export async function personId(ctx: Ctx, externalId: string, field: string): Promise<string> {
  const id = await findPersonId(ctx, externalId);
  if (id) return id;
  throw unknown('user', externalId, field);
}
