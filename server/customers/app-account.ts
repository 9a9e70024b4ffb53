import { ref } from '@mikro-orm/core';
import { App } from '../apps/app.entity.ts';
import { createUser } from '../identity/create-user.ts';
import { endPasswordResets } from '../identity/end-password-resets.ts';
import { normalizeEmail } from '../identity/normalize-email.ts';
import { refuseErased } from '../identity/refuse-erased.ts';
import { User } from '../identity/user.entity.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { said } from '../kit/said.ts';
import { refuseStaff } from '../organizations/add-member.ts';
import { Membership, MembershipStatus } from '../organizations/membership.entity.ts';
import { AppUser } from './app-user.entity.ts';
import { askingApp } from './customer-of.ts';

/** A person as an app tells of them. */
export interface ToldPerson {
  readonly externalId: string;
  readonly email: string;
  readonly name: string;
}

/** Two requests that tell of the same record wait for each other; the app sends one twice when an answer is late. */
export async function takeTurn(ctx: Ctx, what: string, externalId: string): Promise<void> {
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `${what}:${askingApp(ctx)}:${externalId}`,
  ]);
}

/**
 * The account of a person whom an app tells of: the one that it calls so, or that has the address, or a new one. Name and address
 * follow the app while the account is the app's alone; who has a password, or is known elsewhere, keeps their own.
 */
export async function toldAccount(ctx: Ctx, told: ToldPerson, within = ''): Promise<User> {
  await takeTurn(ctx, 'user', told.externalId);
  const link = await ctx.em.findOne(AppUser, { app: askingApp(ctx), externalId: told.externalId });
  if (link) return follow(ctx, await ctx.read.lock(User, link.user.id), told, within);
  const email = normalizeEmail(told.email);
  const known = await ctx.em.findOne(User, { email });
  refuseStaff(known, `${within}email`);
  if (known && (await ctx.em.findOne(AppUser, { app: askingApp(ctx), user: known })))
    throw new UserError('EMAIL_TAKEN', 'The app calls the person with this address otherwise already.', {
      field: `${within}email`,
    });
  const user = known ?? (await createUser(ctx, { email, name: said(told.name, `${within}name`) }));
  target(ctx, user);
  ctx.em.create(AppUser, {
    app: ref(App, askingApp(ctx)),
    user: ref(user),
    externalId: told.externalId,
    createdAt: ctx.clock.now(),
  });
  await ctx.em.flush();
  return user;
}

async function follow(ctx: Ctx, user: User, told: ToldPerson, within: string): Promise<User> {
  refuseErased(user);
  refuseStaff(user, `${within}externalId`);
  if (!(await isOwn(ctx, user))) return user;
  user.name = said(told.name, `${within}name`);
  const email = normalizeEmail(told.email);
  if (email === user.email) return user;
  if (await ctx.em.findOne(User, { email }))
    throw new UserError('EMAIL_TAKEN', 'Another account has this address already.', {
      field: `${within}email`,
    });
  user.email = email;
  user.emailVerifiedAt = null;
  await ctx.em.flush();
  // whoever reads the old mailbox must not get in by a link that was sent there
  await endPasswordResets(ctx, user);
  return user;
}

/** Nobody but this app knows the person, who has never signed in here: what the app says of them holds. */
async function isOwn(ctx: Ctx, user: User): Promise<boolean> {
  if (user.passwordHash) return false;
  const app = askingApp(ctx);
  if ((await ctx.em.count(AppUser, { user, app: { $ne: app } })) > 0) return false;
  const [row] = await ctx.em.execute<{ elsewhere: boolean }[]>(
    `select exists (select from membership m where m.user_id = ? and m.status <> ? and not exists (
       select from app_organization a where a.organization_id = m.organization_id and a.app_id = ?)) as elsewhere`,
    [user.id, MembershipStatus.REMOVED, app],
  );
  return row?.elsewhere === false;
}

/** The membership of a person in an organization, ended or not. */
export const membershipOf = (ctx: Ctx, organizationId: string, userId: string): Promise<Membership | null> =>
  ctx.em.findOne(Membership, { organization: organizationId, user: userId });
