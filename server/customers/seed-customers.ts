import { ref } from '@mikro-orm/core';
import { App } from '../apps/app.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { Membership, MembershipRole } from '../organizations/membership.entity.ts';
import { Activity } from './activity.entity.ts';
import { AppOrganization } from './app-organization.entity.ts';
import { AppUser } from './app-user.entity.ts';

const hour = 3_600_000;

/** What people do in the web application, and how many hours ago the last of them did it. */
const doings = [
  { name: 'dashboard.opened', detail: null, hours: 2 },
  { name: 'report.exported', detail: 'Revenue by region, as PDF', hours: 26 },
  { name: 'member.invited', detail: null, hours: 75 },
  { name: 'source.connected', detail: 'A PostgreSQL database', hours: 190 },
];

/** The demo's apps know the customers of their products, and tell what the first of these do. */
export const seedCustomers = (runtime: Runtime): Promise<void> =>
  deed(runtime, { action: 'seedCustomersOfApps', actor: 'seed' }, async ({ em, clock }) => {
    const now = clock.now().getTime();
    for (const app of await em.findAll(App, { orderBy: { key: 'asc' } })) {
      const sold = await em.execute<{ id: string; at: string }[]>(
        `select o.id, o.created_at as at from organization o where o.erased_at is null and exists (
           select from subscription s where s.organization_id = o.id and s.product_id = ?) order by o.created_at, o.id`,
        [app.product.id],
      );
      for (const [index, { id, at }] of sold.entries()) {
        const externalId = `${app.key.slice(0, 3)}_${1_042 + index * 7}`;
        em.create(AppOrganization, { app: ref(app), organization: id, externalId, createdAt: new Date(at) });
        if (app.key !== 'analyticsWeb' || index >= 12) continue;
        const owner = await em.findOne(Membership, { organization: id, role: MembershipRole.OWNER });
        if (!owner) continue;
        const user = owner.user;
        if (!(await em.findOne(AppUser, { app, user: user.id })))
          em.create(AppUser, {
            app: ref(app),
            user,
            externalId: `usr_${2_300 + index * 3}`,
            createdAt: new Date(at),
          });
        for (const { hours, ...doing } of doings.slice(0, 1 + (index % doings.length)))
          em.create(Activity, {
            ...{
              ...doing,
              app: ref(app),
              organization: id,
              user,
              at: new Date(now - (hours + index) * hour),
            },
          });
        await em.flush();
      }
    }
  });
