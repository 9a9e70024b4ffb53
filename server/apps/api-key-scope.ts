import { registerEnumType } from 'type-graphql';

/** What a key may be used for. Each is a permission; reading the catalog is the same one that people have. */
export enum ApiKeyScope {
  CUSTOMERS_READ = 'CUSTOMERS_READ',
  CUSTOMERS_WRITE = 'CUSTOMERS_WRITE',
  ACTIVITY_WRITE = 'ACTIVITY_WRITE',
  CATALOG_READ = 'CATALOG_READ',
  LICENSES_READ = 'LICENSES_READ',
  LICENSES_ACTIVATE = 'LICENSES_ACTIVATE',
  CREDITS_READ = 'CREDITS_READ',
  CREDITS_SPEND = 'CREDITS_SPEND',
  ORDERS_WRITE = 'ORDERS_WRITE',
}
registerEnumType(ApiKeyScope, {
  name: 'ApiKeyScope',
  description: 'What an API key may be used for.',
  valuesConfig: {
    CUSTOMERS_READ: {
      description: 'Read the customers of the app: access, limits, subscriptions, members.',
    },
    CUSTOMERS_WRITE: { description: 'Make and change customers and their members by ids of the app.' },
    ACTIVITY_WRITE: { description: 'Record what customers do in the app.' },
    CATALOG_READ: { description: 'Read what the product of the app is sold as: plans, prices, limits.' },
    LICENSES_READ: { description: 'Validate licenses by their keys, and get them as signed files.' },
    LICENSES_ACTIVATE: {
      description: 'Give machines places of licenses, and take leases of shared ones, by their keys.',
    },
    CREDITS_READ: {
      description:
        'Read the credits of the customers of the app: balances, what they consist of, the ledger.',
    },
    CREDITS_SPEND: { description: 'Spend credits of the customers of the app, and lay them aside.' },
    ORDERS_WRITE: {
      description:
        'Open pages where customers of the app buy credits or a license, and read what became of those orders.',
    },
  },
});

/** The permission that a scope gives to whoever sends the key. */
export const permissionOf: Readonly<Record<ApiKeyScope, string>> = {
  CUSTOMERS_READ: 'app.customers.read',
  CUSTOMERS_WRITE: 'app.customers.write',
  ACTIVITY_WRITE: 'app.activity.write',
  CATALOG_READ: 'catalog.read',
  LICENSES_READ: 'app.licenses.read',
  LICENSES_ACTIVATE: 'app.licenses.activate',
  CREDITS_READ: 'app.credits.read',
  CREDITS_SPEND: 'app.credits.spend',
  ORDERS_WRITE: 'app.orders.write',
};
