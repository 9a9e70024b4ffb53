import { ref } from '@mikro-orm/core';
import { banUser } from '../identity/ban-user.ts';
import { suspendUser } from '../identity/suspend-user.ts';
import { User } from '../identity/user.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { closeOrganization } from './close-organization.ts';
import { Note } from './note.entity.ts';
import { Organization } from './organization.entity.ts';

const day = 24 * 60 * 60 * 1000;

/** Remembered of customers, by their short name; days ago. */
const notes: readonly { slug: string; text: string; days: number }[] = [
  { slug: 'northwind', text: 'Maya decides, Tom pays. Wants invoices by the 25th.', days: 40 },
  {
    slug: 'northwind',
    text: 'Will open two more roasteries in spring: ask about seats in February.',
    days: 6,
  },
  { slug: 'sato-logistics', text: 'Called twice about the unpaid invoices, nobody answers.', days: 9 },
];

/** What the staff has had to do with customers: notes, a suspension, a ban, an organization that left. */
export async function seedCustomerLife(runtime: Runtime, admin: User): Promise<void> {
  const userId = admin.id;
  await deed(runtime, { action: 'seedNotes', actor: 'seed' }, async (ctx) => {
    for (const { slug, text, days } of notes) {
      const organization = await ctx.em.findOne(Organization, { slug });
      if (!organization) continue;
      const createdAt = new Date(ctx.clock.now().getTime() - days * day);
      ctx.em.create(Note, { organization: ref(organization), author: userId, text, createdAt });
    }
  });
  const em = runtime.orm.em.fork();
  const [spammer, leaked] = [
    await em.findOne(User, { email: 'rhys.morgan@copperline.example' }),
    await em.findOne(User, { email: 'tariq.aziz@paperboat.example' }),
  ];
  const gone = await em.findOne(Organization, { slug: 'nimbus' });
  if (spammer) {
    const reason = 'Sent advertising to every contact of another customer.';
    await deed(runtime, { action: 'banUser', userId, reason }, (ctx) =>
      banUser(ctx, { id: spammer.id, reason }),
    );
  }
  if (leaked) {
    const reason = 'The password was found in a leak; to be lifted once it is changed.';
    await deed(runtime, { action: 'suspendUser', userId, reason }, (ctx) =>
      suspendUser(ctx, { id: leaked.id, reason }),
    );
  }
  if (gone) {
    const reason = 'Moved to a service of their own; asked to be deleted.';
    await deed(runtime, { action: 'closeOrganization', userId, reason }, (ctx) =>
      closeOrganization(ctx, { id: gone.id, reason }),
    );
  }
}
