import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumLaunch } from '../components/chromium.ts';
import { launchProduct, temporaryData } from './product-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    productUrl: string;
    browserAddress: string;
  }
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
