import { csv } from '../kit/export.ts';
import { defineModule } from '../kit/module.ts';
import { everyMinute } from '../kit/periodic.ts';
import { CreditActsResolver } from './credit-acts.resolver.ts';
import { CreditBulkResolver } from './credit-bulk.resolver.ts';
import { CreditProof } from './credit-proof.entity.ts';
import { CreditProofResolver } from './credit-proof.resolver.ts';
import { proveAllCredits } from './prove-credits.job.ts';
import { tellOwnerOfCredits } from './tell-owner-of-credits.job.ts';
import { timeline } from './credits.timeline.ts';
import { CreditBalance } from './credit-balance.entity.ts';
import { CreditEntries, CreditEntry } from './credit-entry.entity.ts';
import { CreditHold } from './credit-hold.entity.ts';
import { CreditLot } from './credit-lot.entity.ts';
import { CreditPack, CreditPacks } from './credit-pack.entity.ts';
import { CreditPackResolver } from './credit-pack.resolver.ts';
import { CreditUseResolver } from './credit-use.resolver.ts';
import { CreditResolver } from './credit.resolver.ts';
import { limits, ownRecord, permissions, rules, undoable, withoutPreview } from './credits.permissions.ts';
import { expireCredits } from './expire-credits.job.ts';
import './forget-words.ts';
import { observeOrganization } from './observe-organization.ts';
import './organization.fields.ts';

export const credits = defineModule({
  name: 'credits',
  entities: [CreditBalance, CreditLot, CreditHold, CreditEntry, CreditPack, CreditProof],
  resolvers: [
    CreditResolver,
    CreditActsResolver,
    CreditUseResolver,
    CreditPackResolver,
    CreditBulkResolver,
    CreditProofResolver,
  ],
  permissions,
  rules,
  limits,
  undoable,
  withoutPreview,
  ownRecord,
  jobs: [everyMinute(expireCredits), everyMinute(proveAllCredits), tellOwnerOfCredits],
  timeline,
  observers: { Organization: observeOrganization },
  labels: {
    credit_pack: 'name',
    credit_entry: '(select o.name from organization o where o.id = organization_id)',
  },
  // the ledger is its own record; what people do to it, its migration watches by itself
  exempt: ['credit_balance', 'credit_lot', 'credit_hold', 'credit_entry', 'credit_proof'],
  exports: {
    creditEntries: csv(CreditEntries, 'credit.read', {
      Time: 'at',
      Organization: 'organization.name',
      Entry: 'position',
      Kind: 'kind',
      Amount: 'amount',
      'Held amount': 'heldAmount',
      Balance: 'balance',
      Held: 'held',
      Source: 'lot.source',
      Expires: 'lot.expiresAt',
      App: 'app.name',
      Description: 'description',
      Reference: 'reference',
      Purpose: 'purpose',
      Reason: 'reason',
      By: 'user.name',
      Id: 'id',
    }),
    creditPacks: csv(CreditPacks, 'credit.read', {
      Pack: 'name',
      Credits: 'credits',
      Currency: 'currency',
      Price: 'price',
      'Valid days': 'validDays',
      Product: 'product.name',
      Retired: 'archivedAt',
      Created: 'createdAt',
    }),
  },
});
