import { chromium, request, type BrowserContext } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { demoPassword } from '../../server/identity/seed-identity.ts';
import { chromiumLaunch } from '../components/chromium.ts';
import { marcus, priya } from './demo-staff.ts';
import { launchProduct, temporaryData } from './product-process.ts';

/** What a browser keeps of a session. */
export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

declare module 'vitest' {
  interface ProvidedContext {
    productUrl: string;
    browserAddress: string;
    /** Sessions of the staff, by e-mail: who works from one address signs in only so often. */
    sessions: Record<string, StorageState>;
  }
}

async function sessionOf(baseURL: string, email: string): Promise<StorageState> {
  const api = await request.newContext({ baseURL });
  const answer = await api.post('/graphql', {
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { outcome } }',
      variables: { input: { email, password: demoPassword } },
    },
  });
  const text = await answer.text();
  if (!text.includes('SIGNED_IN')) throw new Error(`${email} could not sign in: ${text}`);
  const state = await api.storageState();
  await api.dispose();
  return state;
}

/** One product and one browser for the whole run; each journey has people and records of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await temporaryData();
  const browser = await chromium.launchServer(await chromiumLaunch());
  const product = await launchProduct({ folder: data.folder }).catch(async (error: unknown) => {
    await Promise.all([browser.close(), data.remove()]);
    throw error;
  });
  project.provide('productUrl', product.url);
  project.provide('browserAddress', browser.wsEndpoint());
  project.provide('sessions', {
    [marcus]: await sessionOf(product.url, marcus),
    [priya]: await sessionOf(product.url, priya),
  });
  return async () => {
    await browser.close();
    const postgres = await product.postgres();
    const code = await product.interrupt();
    const left = await product.postgres();
    if (left !== null) process.kill(left, 'SIGINT');
    await data.remove();
    if (postgres === null) throw new Error('The product ran without a PostgreSQL of its own.');
    if (code !== 0) throw new Error(`Ctrl-C ended the product with code ${code}:\n${product.printed()}`);
    if (left !== null) throw new Error(`Ctrl-C left PostgreSQL running as process ${left}.`);
  };
}
