import { perMinute } from '../kit/rate-limit.ts';
import { can } from '../kit/rules.ts';

export const rules = {
  Query: {
    customers: can('app.customers.read'),
    customer: can('app.customers.read'),
    customerUser: can('app.customers.read'),
  },
  Mutation: {
    upsertOrganization: can('app.customers.write'),
    upsertUser: can('app.customers.write'),
    removeCustomerMember: can('app.customers.write'),
    recordActivities: can('app.activity.write'),
    linkOrganization: can('app.write'),
    unlinkOrganization: can('app.write'),
  },
};

/** What keys may ask is counted with each request; what people do, here. */
export const limits = { linkOrganization: perMinute(30), unlinkOrganization: perMinute(30) };

const asked = 'A program asks for it, which has no use for a preview.';

export const withoutPreview = {
  upsertOrganization: asked,
  upsertUser: asked,
  removeCustomerMember: asked,
  recordActivities: asked,
};

const write = { permission: 'app.write' };

export const undoable = { linkOrganization: write, unlinkOrganization: write };
