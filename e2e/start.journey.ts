import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';

const origin = process.env.MILEPOST_JOURNEYS!;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page and gives what the browser complained about. */
async function complaintsAt(path: string, seen: string): Promise<string[]> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 401/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${origin}${path}`);
  await page.locator(seen).first().waitFor();
  await page.close();
  return complaints;
}

test('a visitor meets the sign-in page, and the browser has nothing to complain about', async () => {
  expect(await complaintsAt('/', 'input[type=password]')).toEqual([]);
});

test('an address inside the app can be opened directly', async () => {
  expect(await complaintsAt('/no/such/page', 'main, h1')).toEqual([]);
});

test('the API can be read as a page, from our own files alone', async () => {
  expect(await complaintsAt('/api/docs', '.opblock')).toEqual([]);
});
