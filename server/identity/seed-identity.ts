import type { Ctx } from '../kit/context.ts';
import { hashToken, newToken, seal } from '../kit/secret.ts';
import { demoCompanies, type DemoCompany } from './demo-people.ts';
import { hashPassword } from './hash-password.ts';
import { Invitation } from './invitation.entity.ts';
import { StaffRole } from './role.entity.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';

/** Every account of the demo has it; README and the sign-in page tell it. */
export const demoPassword = 'bursar demo password';
/** The first super-admin's authenticator secret; the demo shows its codes at a page of their own. */
export const demoTotpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

interface DemoStaff {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly twoFactor: boolean;
}

export const demoStaff: readonly DemoStaff[] = [
  { email: 'sofia@bursar.example', name: 'Sofia Almeida', role: StaffRole.SUPER_ADMIN, twoFactor: true },
  { email: 'marcus@bursar.example', name: 'Marcus Chen', role: StaffRole.SUPER_ADMIN, twoFactor: false },
  { email: 'priya@bursar.example', name: 'Priya Raman', role: StaffRole.SUPPORT_ADMIN, twoFactor: false },
];

/** The people of one demo company; the first one signed up. */
export interface SeededCompany extends Omit<DemoCompany, 'people'> {
  readonly people: readonly User[];
}

const day = 24 * 60 * 60 * 1000;
const browsers = [
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
];

/** Staff and customers of the demo, all marked as such: production refuses a database that holds one. */
export async function seedIdentity(
  ctx: Ctx,
): Promise<{ staff: readonly User[]; companies: readonly SeededCompany[] }> {
  const passwordHash = await hashPassword(demoPassword);
  const now = ctx.clock.now();
  const staff = demoStaff.map(({ email, name, role, twoFactor }) => {
    const createdAt = new Date(now.getTime() - 200 * day);
    const user = ctx.em.create(User, {
      email,
      name,
      role,
      passwordHash,
      createdAt,
      emailVerifiedAt: createdAt,
      demo: true,
    });
    if (!twoFactor) return user;
    user.totpSecret = seal(ctx.config, demoTotpSecret);
    user.twoFactorEnabledAt = createdAt;
    return user;
  });
  const companies = seedPeople(ctx, demoCompanies, passwordHash);
  seedInvitation(ctx, staff[0]);
  await ctx.em.flush();
  return { staff, companies };
}

/** The people of companies that are beside those whose stories are told. */
export async function seedCrowd(
  ctx: Ctx,
  companies: readonly DemoCompany[],
): Promise<readonly SeededCompany[]> {
  const seeded = seedPeople(ctx, companies, await hashPassword(demoPassword));
  await ctx.em.flush();
  return seeded;
}

const seedPeople = (ctx: Ctx, companies: readonly DemoCompany[], passwordHash: string): SeededCompany[] =>
  companies.map((company, index) => ({
    ...company,
    people: company.people.map((name, position) => {
      const { domain, people, daysOld = 8 + index * 9 } = company;
      // who came later came in the time since
      const age = daysOld * (1 - position / (people.length + 1));
      const createdAt = new Date(ctx.clock.now().getTime() - Math.round(age * day));
      const email = `${mailboxOf(name)}@${domain}`;
      const user = ctx.em.create(User, {
        ...{ email, name, passwordHash, createdAt },
        emailVerifiedAt: createdAt,
        demo: true,
      });
      // the last one of a large company was added and never came
      if (position < 3) seedSessions(ctx, user, { seed: index + position, ...company });
      return user;
    }),
  }));

/** `Dr. Noor Haddad` has the mailbox `noor.haddad`. */
function mailboxOf(name: string): string {
  const plain = name
    .replace(/^Dr\. /, '')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .normalize('NFD');
  return plain
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '.');
}

function seedSessions(ctx: Ctx, user: User, { seed, lastSeen }: { seed: number; lastSeen?: number }): void {
  const since = ctx.clock.now().getTime() - user.createdAt.getTime();
  const visits = lastSeen === undefined ? [0, 0.45, 0.9 + (seed % 10) / 100] : [lastSeen];
  for (const part of visits) {
    const createdAt = new Date(user.createdAt.getTime() + Math.round(since * part));
    const lastSeenAt = new Date(createdAt.getTime() + Math.round(since * 0.005));
    ctx.em.create(Session, {
      user,
      createdAt,
      lastSeenAt,
      tokenHash: hashToken(newToken()),
      expiresAt: new Date(createdAt.getTime() + 30 * day),
      ip: `203.0.113.${(seed * 7) % 254}`,
      userAgent: browsers[seed % browsers.length],
    });
    user.lastSeenAt = lastSeenAt;
  }
}

function seedInvitation(ctx: Ctx, invitedBy: User | undefined): void {
  const createdAt = new Date(ctx.clock.now().getTime() - 2 * day);
  ctx.em.create(Invitation, {
    email: 'tomasz@bursar.example',
    name: 'Tomasz Zieliński',
    role: StaffRole.SUPPORT_ADMIN,
    tokenHash: hashToken(newToken()),
    invitedBy,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 7 * day),
  });
}
