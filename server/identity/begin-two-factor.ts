import { Secret } from 'otpauth';
import { toDataURL } from 'qrcode';
import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { seal } from '../kit/secret.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { totpOf } from './verify-totp.ts';

const secretBytes = 20;

@ObjectType({
  simpleResolvers: true,
  description: 'What an authenticator app needs to know, shown this once.',
})
export class TwoFactorSetup {
  @Field(() => String, { description: 'The secret in base 32, for typing.' })
  secret!: string;

  @Field(() => String, { description: 'The same as an otpauth:// address, for opening on the same device.' })
  uri!: string;

  @Field(() => String, { description: 'The address as a QR code: a data: URL of a PNG.' })
  qrCode!: string;
}

/** The secret counts for nothing until a code made with it comes back. */
export async function beginTwoFactor(ctx: Ctx): Promise<TwoFactorSetup> {
  const user = await lockOwnAccount(ctx);
  if (user.twoFactorEnabledAt) {
    throw new UserError(
      'TWO_FACTOR_ALREADY_ON',
      'Two-factor sign-in is on. Turn it off to use another device.',
    );
  }
  const secret = new Secret({ size: secretBytes }).base32;
  user.totpSecret = seal(ctx.config, secret);
  user.lastTotpStep = null;
  const uri = totpOf(secret, user.email).toString();
  return { secret, uri, qrCode: await toDataURL(uri, { margin: 1, width: 240 }) };
}
