import { ref } from '@mikro-orm/core';
import { Product } from '../catalog/product.entity.ts';
import { User } from '../identity/user.entity.ts';
import { deed } from '../kit/deed.ts';
import type { Runtime } from '../kit/runtime.ts';
import { ApiKeyScope } from './api-key-scope.ts';
import { ApiKey } from './api-key.entity.ts';
import { App } from './app.entity.ts';
import { newKey } from './new-key.ts';

const { CUSTOMERS_READ, CUSTOMERS_WRITE, ACTIVITY_WRITE, LICENSES_READ, LICENSES_ACTIVATE, ORDERS_WRITE } =
  ApiKeyScope;
const day = 86_400_000;

interface SeededKey {
  readonly name: string;
  readonly scopes: readonly ApiKeyScope[];
  /** How many days ago it was made, and was sent last; how many days from now it ends. */
  readonly made: number;
  readonly used?: number;
  readonly ends?: number;
  readonly isRevoked?: boolean;
}
interface SeededApp {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly product: string;
  readonly returnOrigins?: string[];
  readonly keys: readonly SeededKey[];
}

const all = [CUSTOMERS_READ, CUSTOMERS_WRITE, ACTIVITY_WRITE, ORDERS_WRITE];
const apps: readonly SeededApp[] = [
  {
    ...{ key: 'analyticsWeb', name: 'Analytics', product: 'ANALYTICS' },
    returnOrigins: ['https://app.analytics.example'],
    description: 'The web application at app.analytics.example.',
    keys: [
      { name: 'production', scopes: all, made: 40, used: 0 },
      { name: 'production, until September', scopes: all, made: 190, used: 41, isRevoked: true },
      { name: 'CI', scopes: [CUSTOMERS_READ], made: 80, used: 1, ends: 9 },
    ],
  },
  {
    ...{ key: 'cloudSync', name: 'Cloud sync', product: 'CLOUD' },
    description: 'The service behind the file clients.',
    keys: [{ name: 'production', scopes: [CUSTOMERS_READ, ACTIVITY_WRITE], made: 120, used: 0 }],
  },
  {
    ...{ key: 'desktop', name: 'Desktop', product: 'DESKTOP' },
    description: 'The program that customers install.',
    keys: [
      { name: 'activation server', scopes: [CUSTOMERS_READ, LICENSES_READ, LICENSES_ACTIVATE], made: 15 },
    ],
  },
];

/** The programs of the demo. Nobody knows their keys: they are made anew with each demo. */
export const seedApps = (runtime: Runtime): Promise<void> =>
  deed(runtime, { action: 'seedApps', actor: 'seed' }, async ({ em, clock }) => {
    const now = clock.now().getTime();
    const ago = (days: number): Date => new Date(now - days * day - 600_000);
    const products = await em.findAll(Product);
    const maker = await em.findOne(User, { email: 'sofia@bursar.example' });
    for (const { keys, product: productKey, ...fields } of apps) {
      const product = products.find(({ key }) => key === productKey);
      if (!product) continue;
      const oldest = Math.max(...keys.map(({ made }) => made));
      const app = em.create(App, { ...fields, product: ref(product), createdAt: ago(oldest + 1) });
      for (const { name, scopes, made, used, ends, isRevoked } of keys) {
        const { token: _, ...kept } = newKey();
        em.create(ApiKey, {
          ...{ name, ...kept, app: ref(app), perMinute: 1_000, scopes: [...scopes], createdAt: ago(made) },
          createdBy: maker ? ref(maker) : null,
          lastUsedAt: used === undefined ? null : ago(used),
          expiresAt: ends === undefined ? null : new Date(now + ends * day),
          revokedAt: isRevoked ? ago(used ?? 0) : null,
        });
      }
    }
  });
