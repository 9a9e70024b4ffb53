import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { LicenseRefusal } from './license-refusal.ts';
import { unusable } from './lock-usable-license.ts';
import { readLicense } from './read-license.ts';
import { signLicenseFile } from './sign-license-file.ts';
import { signingKey } from './signing-key.ts';

/** A file cannot be taken back: it ends by itself. */
export const fileDayBounds = { min: 1, max: 365 } as const;

@ObjectType({
  simpleResolvers: true,
  description:
    'A license as a file, signed, with which a program on one machine works without a network. docs/verifier/verify-license.mjs reads it.',
})
export class LicenseFile {
  @Field(() => String, { description: 'What to keep, to the byte: any other byte makes it worthless.' })
  text!: string;

  @Field(() => String, {
    description: 'The name of the key that it is signed with; see `licenseSigningKey`.',
  })
  keyId!: string;

  @Field(() => Date, {
    description:
      'Until when it is worth anything: the days that were asked for, or the end of the license. Ask for another one before.',
  })
  validUntil!: Date;
}

interface Terms {
  readonly app: string;
  readonly product: string;
  readonly holder: string | null;
  readonly limits: Readonly<Record<string, number | null>> | null;
  readonly features: readonly string[] | null;
}

const read = `
  select a.key as app, r.key as product, o.name as holder,
    (select json_object_agg(m.key, x.value order by x.position, m.key) from plan_limit x join meter m on m.id = x.meter_id where x.plan_id = l.plan_id) as limits,
    (select json_agg(f.key order by x.position, f.key) from plan_feature x join feature f on f.id = x.feature_id where x.plan_id = l.plan_id) as features
  from license l join app a on a.id = l.app_id join plan p on p.id = l.plan_id join product r on r.id = p.product_id
    left join organization o on o.id = l.organization_id
  where l.id = $1`;

export interface FileRequest {
  readonly key: string;
  readonly fingerprint: string;
  readonly domain: string | null;
  readonly days: number;
}

/** The license as a file for a machine that has a place of it. */
export async function licenseFile(ctx: Ctx, request: FileRequest): Promise<LicenseFile> {
  const { refusal, found, validUntil: knownEnd } = await readLicense(ctx, request);
  if (refusal || !found) throw unusable(refusal ?? LicenseRefusal.UNKNOWN);
  const { rows } = await ctx.runtime.pool.query<Terms>(read, [found.id]);
  const [terms] = rows;
  if (!terms) throw unusable(LicenseRefusal.UNKNOWN);
  const key = signingKey(ctx.config);
  const now = ctx.clock.now();
  const asked = new Date(now.getTime() + request.days * 86_400_000);
  const validUntil = knownEnd && knownEnd < asked ? knownEnd : asked;
  const text = signLicenseFile(key, {
    ...{ version: 1, keyId: key.keyId, license: found.key },
    ...{ app: terms.app, product: terms.product, plan: found.planKey, holder: terms.holder },
    ...{ machine: request.fingerprint, domain: found.domain },
    ...{ limits: terms.limits ?? {}, features: terms.features ?? [] },
    issuedAt: now.toISOString(),
    expiresAt: found.expiresAt?.toISOString() ?? null,
    validUntil: validUntil.toISOString(),
  });
  return { text, keyId: key.keyId, validUntil };
}
