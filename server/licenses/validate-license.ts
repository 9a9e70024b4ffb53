import { Field, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { LicenseRefusal, refusals } from './license-refusal.ts';
import { readLicense, type LicenseQuestion } from './read-license.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Whether a license lets somebody use the app at this moment, and why not.',
})
export class LicenseValidation {
  readonly licenseId!: string | null;

  @Field(() => Boolean, { description: 'Whether it does.' })
  valid!: boolean;

  @Field(() => LicenseRefusal, { nullable: true, description: 'Why it does not; null where it does.' })
  reason!: LicenseRefusal | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in a sentence for whoever typed the key; null where it does.',
  })
  message!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key of the plan that it gives; null where none was found.',
  })
  planKey!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when it works; null is for ever, or none was found.',
  })
  expiresAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When to ask anew at the latest: it ends, or the subscription that it follows is to be decided anew. Null where no end is known. It may be suspended or revoked before.',
  })
  validUntil!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'On how many machines it may be activated; null is on any number, or none was found.',
  })
  machineLimit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many machines have a place; null where none was found.',
  })
  machinesInUse!: number | null;
}

/** Whether a license lets somebody use the app at this moment. A no is an answer, not a fault. */
export async function validateLicense(ctx: Ctx, question: LicenseQuestion): Promise<LicenseValidation> {
  const { refusal, found, validUntil } = await readLicense(ctx, question);
  return {
    ...{ valid: refusal === null, reason: refusal, message: refusal && refusals[refusal], validUntil },
    ...{ licenseId: found?.id ?? null, planKey: found?.planKey ?? null, expiresAt: found?.expiresAt ?? null },
    ...{ machineLimit: found?.machineLimit ?? null, machinesInUse: found?.machinesInUse ?? null },
  };
}
