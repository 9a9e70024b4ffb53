import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { expect as expectOf } from 'playwright/test';
import { afterAll, beforeAll, expect, inject, onTestFinished, type TestContext } from 'vitest';
import { demoPassword } from '../../server/identity/seed-identity.ts';
import type { StorageState } from './global-setup.ts';

export { marcus, priya } from './demo-staff.ts';

const pictures = path.join(import.meta.dirname, '../../node_modules/.cache/journeys');
/** Waiting costs nothing where the thing comes; a machine that is busy with something else takes its time. */
const patienceMs = 45_000;
const home = inject('productUrl');
const people = new Map<string, StorageState>(Object.entries(inject('sessions')));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserAddress'));
});
afterAll(() => browser.close());

/** What must come to be seen, waited for. */
export const see = expectOf.configure({ timeout: patienceMs });

/** How somebody comes to the product. */
interface Visit {
  /** A product of one's own; the one of the whole run unless told. */
  at?: string;
  /** Who is signed in already; nobody unless told. */
  as?: string;
  width?: number;
  dark?: boolean;
  /** Addresses that are to refuse something: the browser notes that, too. */
  refusing?: RegExp;
  /** Where several tests run at once, whose visit it is. */
  test?: Pick<TestContext, 'onTestFinished'>;
}

/**
 * A browser of its own for one test. When the test ends, nothing that it asked for may have come from another host, and
 * its console must be clean: what the content security policy refuses stands there, too.
 */
export async function visit({
  at = home,
  as,
  width = 1440,
  dark = false,
  refusing,
  test = { onTestFinished },
}: Visit = {}): Promise<Page> {
  const colorScheme = dark ? 'dark' : 'light';
  const context = await aBrowser(as, { baseURL: at, viewport: sizeOf(width), colorScheme });
  const page = await context.newPage();
  const faults = faultsOf(context, at, refusing);
  test.onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(context.pages(), task.name);
    await context.close();
    expect(faults, 'what the browser complained about').toEqual([]);
  });
  return page;
}

const sizeOf = (width: number): { width: number; height: number } => ({
  width,
  height: width < 640 ? 844 : 900,
});

/** A page that stays open from one test to the next, and what its browser has complained about since it was looked at. */
interface Tab {
  readonly page: Page;
  readonly faults: string[];
}
const resting = new Map<string, Tab[]>();
const nowhere = '/admin/nothing';

/**
 * Moves on within the product, in a page that an earlier test of the same person has left: loading all of it takes four
 * times as long. What was open there is closed, and the page that is asked for begins anew.
 */
export async function moveTo(
  path: string,
  { as, width, test }: Required<Pick<Visit, 'as' | 'width' | 'test'>>,
): Promise<Page> {
  const tabs = resting.get(as) ?? [];
  resting.set(as, tabs);
  const { page, faults } = tabs.pop() ?? (await openTab(as));
  test.onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await keepPictures([page], task.name);
      await page.context().close();
    } else tabs.push({ page, faults });
    expect(faults.splice(0), 'what the browser complained about').toEqual([]);
  });
  await page.setViewportSize(sizeOf(width));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.evaluate(`(async () => {
    const { $router } = document.querySelector('#app').__vue_app__.config.globalProperties;
    for (const path of ${JSON.stringify([nowhere, path])}) await $router.push(path);
  })()`);
  return page;
}

async function openTab(as: string): Promise<Tab> {
  const context = await aBrowser(as);
  const page = await context.newPage();
  const faults = faultsOf(context, home);
  await page.goto(nowhere);
  await see(page.getByText('There is no such page')).toBeVisible();
  return { page, faults };
}

async function aBrowser(as?: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...{ baseURL: home, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' },
    storageState: as ? await stateOf(as) : undefined,
    ...options,
  });
  context.setDefaultTimeout(patienceMs);
  return context;
}

/** Hands out copies of one session: the staff's of the whole run, anyone else's of this file. */
async function stateOf(email: string): Promise<StorageState> {
  const known = people.get(email);
  if (known) return known;
  const page = await browser.newPage({ baseURL: home });
  page.setDefaultTimeout(patienceMs);
  await page.goto('/sign-in');
  await signIn(page, email);
  const state = await page.context().storageState();
  await page.context().close();
  people.set(email, state);
  return state;
}

function faultsOf(context: BrowserContext, at: string, refusing?: RegExp): string[] {
  const faults: string[] = [];
  const { host } = new URL(at);
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) faults.push(`asked another host: ${url.href}`);
  });
  context.on('console', (message: ConsoleMessage) => {
    const isExpected =
      refusing?.test(message.location().url) && message.text().includes('with a status of 4');
    if (message.type() === 'error' && !isExpected)
      faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(String(error.error().stack)));
  return faults;
}

async function keepPictures(pages: readonly Page[], test: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const file = path.join(pictures, `${test.replace(/\W+/g, '-')}-${index + 1}.png`);
    await page.screenshot({ path: file });
    console.error(`${page.url()} looked like ${file}`);
  }
}

/** Fills in the sign-in form that is open; `code` is the secret of an authenticator, or a recovery code. */
export async function signIn(
  page: Page,
  email: string,
  options: { password?: string; code?: string } = {},
): Promise<void> {
  await typePassword(page, email, options.password);
  if (options.code) {
    await page.getByLabel('Code').fill(options.code);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** The first step of signing in. */
export async function typePassword(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
}

const stepMs = 30_000;
const used = new Map<string, number>();

/** What an authenticator app shows. Each time step is accepted once; the next one is accepted already, as clocks differ. */
export async function codeOf(secret: string): Promise<string> {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const step = Math.max(totp.counter(), (used.get(secret) ?? 0) + 1);
  used.set(secret, step);
  await pause(Math.max(0, (step - 1) * stepMs - Date.now()));
  return totp.generate({ timestamp: step * stepMs });
}

/** The mail of the demo that was sent last to somebody, opened. It is sent by a job, so it may take a moment. */
export async function openMail(page: Page, { to, subject }: { to: string; subject: string }): Promise<void> {
  const mail = page.getByRole('link', { name: `${subject} To ${to}` }).first();
  await expect
    .poll(
      async () => {
        await page.goto('/sandbox/mailbox');
        return mail.count();
      },
      { timeout: patienceMs, message: `a mail to ${to}` },
    )
    .toBeGreaterThan(0);
  await mail.click();
}

/** What the page says after an act. */
export const toast = (page: Page): Locator =>
  page.getByRole('region', { name: /Notifications/ }).getByRole('listitem');

/** Everything that a locator names, as text. */
export const texts = async (locator: Locator): Promise<string[]> =>
  (await locator.allInnerTexts()).map((text) => text.trim());
