import type { FastifyInstance } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { html, sendPage } from '../page.ts';

export interface DemoAuthenticator {
  email: string;
  /** Base32, as the QR code carries it. */
  secret: string;
}

const period = 30;

/** The telephone that a visitor of the demo does not have at hand: the codes of the demo accounts, by real time. */
export function authenticator(
  app: FastifyInstance,
  accounts: () => DemoAuthenticator[] | Promise<DemoAuthenticator[]>,
): void {
  app.get('/', async (_request, reply) => {
    const now = Date.now();
    const seconds = period - (Math.floor(now / 1000) % period);
    const cards = (await accounts()).map(
      ({ email, secret }) =>
        html`<li class="card">
          <strong>${email}</strong> <span class="code">${codeOf(secret, now)}</span>
          <span class="dim">then ${codeOf(secret, now + period * 1000)}</span>
        </li>`,
    );
    const body = html`
      <h1>Authenticator</h1>
      <p class="dim">
        Codes of the demo accounts. These change in ${seconds} s:
        <a href="/sandbox/authenticator">look again</a>.
      </p>
      ${cards.length === 0 ? html`<p>No account has two-factor sign-in.</p>` : ''}
      <ul class="cards">
        ${cards}
      </ul>
    `;
    return sendPage(reply, 'Authenticator', body);
  });
}

function codeOf(secret: string, timestamp: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret), period, digits: 6 }).generate({ timestamp });
}
