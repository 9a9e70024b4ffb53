import { seedApps } from './apps/seed-apps.ts';
import { sealAudit } from './audit/seal-audit.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { seedCatalog } from './catalog/seed-catalog.ts';
import { seedCredits } from './credits/seed-credits.ts';
import { seedCustomers } from './customers/seed-customers.ts';
import { seedActs } from './entitlements/seed-acts.ts';
import { demoCrowd } from './identity/demo-crowd.ts';
import { seedCrowd, seedIdentity } from './identity/seed-identity.ts';
import { User } from './identity/user.entity.ts';
import { seedLicenseOffers } from './licenses/seed-license-offers.ts';
import { seedLicenses } from './licenses/seed-licenses.ts';
import { deed } from './kit/deed.ts';
import type { Runtime } from './kit/runtime.ts';
import { seedOrders } from './orders/seed-orders.ts';
import { seedCustomerLife } from './organizations/seed-customer-life.ts';
import type { Organization } from './organizations/organization.entity.ts';
import { seedOrganizations } from './organizations/seed-organizations.ts';
import { suspendOrganization } from './organizations/suspend-organization.ts';
import { seedSubscriptions } from './subscriptions/seed-subscriptions.ts';
import { seedPromos } from './subscriptions/seed-promos.ts';
import { seedReconciliation } from './reconciliation/seed-reconciliation.ts';
import { seedChanges } from './subscriptions/seed-changes.ts';
import { seedRefunds } from './refunds/seed-refunds.ts';
import { seedTags } from './tags/seed-tags.ts';
import { seedEvents } from './webhooks/seed-events.ts';

/** Whether this database has anyone in it. */
const isEmpty = async (runtime: Runtime): Promise<boolean> => (await runtime.orm.em.fork().count(User)) === 0;

/**
 * Fills an empty database with believable companies: their people, what they bought (made at the provider, over its API),
 * and a past. Does nothing where anyone is there already.
 */
export async function seed(runtime: Runtime): Promise<boolean> {
  if (!(await isEmpty(runtime))) return false;
  const companies = await deed(runtime, { action: 'seedPeople', actor: 'seed' }, async (ctx) => {
    const { companies, staff } = await seedIdentity(ctx);
    return { organizations: await seedOrganizations(ctx, companies), staff };
  });
  await deed(runtime, { action: 'seedCatalog', actor: 'seed' }, seedCatalog);
  const crowd: Organization[] = [];
  // some at a time, so that no entry of the audit log holds them all
  for (let first = 0; first < demoCrowd.length; first += 45)
    crowd.push(
      ...(await deed(runtime, { action: 'seedCustomers', actor: 'seed' }, async (ctx) =>
        seedOrganizations(ctx, await seedCrowd(ctx, demoCrowd.slice(first, first + 45))),
      )),
    );
  await seedSubscriptions(runtime, companies.organizations, crowd);
  const [, , unpaid] = companies.organizations;
  const [admin] = companies.staff;
  if (admin) await seedEvents(runtime, admin);
  if (admin) await seedActs(runtime, companies.organizations, admin);
  if (unpaid && admin) {
    const reason = 'Two invoices unpaid, no answer to three reminders.';
    await deed(runtime, { action: 'suspendOrganization', userId: admin.id, reason }, (ctx) =>
      suspendOrganization(ctx, { id: unpaid.id, reason }),
    );
  }
  if (admin) await seedCustomerLife(runtime, admin);
  await seedRefunds(runtime);
  const byPartners = companies.organizations.filter(({ slug }) => ['paperboat', 'tidewater'].includes(slug));
  // one company has yet to be given a discount
  const others = crowd.filter(({ slug }) => slug !== 'cedar-studios');
  await seedPromos(runtime, [...byPartners, ...others]);
  await seedTags(runtime, crowd);
  await seedApps(runtime);
  await seedCustomers(runtime);
  if (admin) await seedCredits(runtime, admin);
  await deed(runtime, { action: 'seedLicenseOffers', actor: 'seed' }, seedLicenseOffers);
  await seedOrders(runtime);
  if (admin) await seedLicenses(runtime, companies.organizations, admin);
  await seedChanges(runtime);
  await seedReconciliation(runtime);
  await sealAudit(runtime);
  await deed(runtime, { action: 'verifyAudit', actor: 'seed' }, verifyAudit);
  return true;
}
