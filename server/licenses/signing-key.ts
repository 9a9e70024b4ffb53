import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import type { Config } from '../kit/config.ts';
import { keyFor } from '../kit/secret.ts';

/** What stands before the 32 bytes of a key in PKCS #8. */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

@ObjectType({
  simpleResolvers: true,
  description: 'With what license files are verified. It is no secret: build it into your program.',
})
export class LicenseSigningKey {
  @Field(() => String, {
    description: 'The name of the key, which each file carries: 16 hexadecimal digits.',
  })
  keyId!: string;

  @Field(() => String, { description: 'The public key, Ed25519, as PEM (SubjectPublicKeyInfo).' })
  publicKey!: string;
}

export interface SigningKey extends LicenseSigningKey {
  readonly privateKey: KeyObject;
}

/**
 * The key that signs license files: that of LICENSE_SIGNING_KEY, or one that follows from SECRET_KEY. Programs in the field know its
 * public half, so that whoever changes SECRET_KEY names the old one there.
 */
export function signingKey(config: Pick<Config, 'secretKey' | 'licenseSigningKey'>): SigningKey {
  const seed = config.licenseSigningKey ?? keyFor(config, 'license files');
  const privateKey = createPrivateKey({
    key: Buffer.concat([prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return {
    privateKey,
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    keyId: createHash('sha256').update(der).digest('hex').slice(0, 16),
  };
}
