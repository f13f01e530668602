import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EmptyMilepost, emptyMilepost } from './empty-milepost.js';
import { aVisitor, axeFindings, everybodyLeaves, sidewaysRoom } from './visitor.js';

let milepost: EmptyMilepost;
beforeAll(async () => {
  milepost = await emptyMilepost();
}, 90_000);
afterAll(async () => {
  await everybodyLeaves();
  await milepost?.stop();
});

test('the first admin comes in by the printed link, once', async () => {
  const { page, context, complaints } = await aVisitor({ size: 'narrow', scheme: 'dark' });
  await page.goto(milepost.setupLink);
  await page.getByRole('heading', { level: 1, name: 'You are the first here.' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysRoom(page)).toBe(0);

  await page.getByLabel('Your name').fill('Ada Winter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ada.winter@milepost.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a few words in a row');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /account and sign out$/ }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();

  await context.clearCookies();
  await page.goto(milepost.setupLink);
  await page.getByRole('heading', { level: 1, name: 'Milepost is set up already.' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Work email').fill('ada.winter@milepost.example');
  await page.getByLabel('Password', { exact: true }).fill('a few words in a row');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: /account and sign out$/ }).waitFor();
  expect(complaints).toEqual([]);
});
