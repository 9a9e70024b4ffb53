import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';

@ObjectType({ simpleResolvers: true, description: 'An account that the demo offers on its sign-in page.' })
export class DemoAccount {
  @Field(() => String, { description: 'The address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'The password.' })
  password!: string;

  @Field(() => String, { description: 'What the account may do, in words.' })
  role!: string;

  @Field(() => Boolean, {
    description: 'Whether it asks for a code of the authenticator at `authenticatorUrl`.',
  })
  twoFactor!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What a client must know before anyone has signed in.' })
export class ServerInfo {
  @Field(() => String, { description: 'The name of the product.' })
  name!: string;

  @Field(() => String, { description: 'The version of the server.' })
  version!: string;

  @Field(() => Boolean, {
    description: 'Whether this is the demo: nothing here is real, and providers are stand-ins.',
  })
  demo!: boolean;

  @Field(() => [DemoAccount], { description: 'The accounts of the demo; none in production.' })
  demoAccounts!: DemoAccount[];

  @Field(() => String, { nullable: true, description: 'Where the mails of the demo can be read.' })
  mailboxUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the demo shows the codes of its accounts.' })
  authenticatorUrl?: string | null;

  @Field(() => Date, { description: 'The time of the product, which the demo can advance.' })
  now!: Date;
}

/** What the demo's entry point tells the sign-in page. */
export interface DemoOffer {
  readonly accounts: readonly DemoAccount[];
  readonly mailboxUrl: string;
  readonly authenticatorUrl: string;
}

let offer: DemoOffer | undefined;

/** Only the demo's entry point calls it. */
export function offerDemo(demo: DemoOffer): void {
  offer = demo;
}

export const serverInfo = (ctx: Ctx, version: string): ServerInfo => ({
  name: 'Bursar',
  version,
  demo: ctx.config.mode === 'demo',
  demoAccounts: [...(offer?.accounts ?? [])],
  mailboxUrl: offer?.mailboxUrl ?? null,
  authenticatorUrl: offer?.authenticatorUrl ?? null,
  now: ctx.clock.now(),
});
