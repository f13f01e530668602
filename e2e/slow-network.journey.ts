import { afterAll, expect, test } from '@jest/globals';
import { everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

test('a slow page is announced, and nothing is while pages come at once', async () => {
  const { page } = await signedInAs('Ruth Okafor');
  const loading = page.getByRole('status').getByText('Loading');
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/v1/check-ins', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Check-ins', exact: true }).first().click();
  await loading.waitFor();
  answer();
  await page.getByRole('heading', { level: 1, name: /wait/ }).waitFor();
  expect(await loading.count()).toBe(0);
});

test('a page that is opened without a connection says so, and opens by itself once that is back', async () => {
  const { page, context } = await signedInAs('Ruth Okafor');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Readiness', exact: true }).first().click();
  await page.getByText('This page opens as soon as the connection is back.').waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toMatch(
    /could not be shown|cannot be reached/,
  );
  expect(new URL(page.url()).pathname).toBe('/readiness');
  expect(await page.getByRole('alert').count()).toBe(0);
});
