import axeCore from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';

export const origin = process.env.MILEPOST_JOURNEYS!;
const sizes = { wide: { width: 1280, height: 860 }, narrow: { width: 360, height: 760 } };

export interface Look {
  size?: keyof typeof sizes;
  scheme?: 'light' | 'dark';
}

/** Somebody at a browser of their own. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about: errors on the page, resources that did not load. */
  complaints: string[];
}

/** How long anything on a page may take to appear, in milliseconds; far more than it does. */
const patience = 10_000;

let browser: Browser | undefined;

/** Opens a browser window that nobody is signed in at. */
export async function aVisitor({ size = 'wide', scheme = 'light' }: Look = {}): Promise<Visitor> {
  browser ??= await launchBrowser();
  const context = await browser.newContext({ viewport: sizes[size], colorScheme: scheme, baseURL: origin });
  await context.addInitScript((value) => localStorage.setItem('mantine-color-scheme-value', value), scheme);
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  return { page, context, complaints };
}

/** The demo organisation's password, as the sign-in page knows it. */
const password = 'milepost-demo';

/** A name as the demo's addresses write it. */
const plainLetters = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ı', 'i');

/** Signs in through the form, as anybody of the demo organisation. */
export async function signedInAs(name: string, look?: Look): Promise<Visitor> {
  const visitor = await aVisitor(look);
  const { page } = visitor;
  await page.goto('/sign-in');
  await page.getByLabel('Work email').fill(`${plainLetters(name).toLowerCase().replace(' ', '.')}@milepost.example`);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  // the address changes first, under the title of the sign-in page
  await page.getByRole('button', { name: /account and sign out$/ }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** Closes every window; for `afterAll`. */
export async function everybodyLeaves(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** What axe finds against WCAG 2.2 AA on the page as it is: one line for each rule that is broken, with where. */
export async function axeFindings(page: Page): Promise<string[]> {
  // a bar that stays covers what one has scrolled half under it
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** How far the page can be scrolled sideways, in pixels. 0 on a page that fits. */
export const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
