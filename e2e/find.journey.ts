import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, everybodyLeaves, sidewaysRoom, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const field = (page: Page) => page.getByRole('combobox', { name: /^Find / });
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Types into the finder as into an empty one. */
async function look(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
}

test('a manager finds a person, a plan and a goal, and never takes the hands off the keyboard', async () => {
  const { page, complaints } = await signedInAs('Ruth Okafor');
  const { keyboard } = page;

  // a plan
  await keyboard.press('Control+k');
  await field(page).waitFor();
  await look(page, 'kofi');
  await group(page, 'Plans').getByRole('option', { name: 'Kofi Mensah’s plan' }).waitFor();
  expect(await group(page, 'People').getByRole('option').getAttribute('aria-selected')).toBe('true');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.waitForURL(/\/plans\/\d+$/);
  await page.locator('li[data-goal]').first().waitFor();
  // it fades away
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // a goal of it, by a word and the name beside it: it opens, with the focus on it
  await keyboard.press('Control+k');
  await field(page).waitFor();
  await look(page, 'dns updates kofi');
  await group(page, 'Goals').getByRole('option', { name: 'Make small DNS updates' }).waitFor();
  await keyboard.press('Enter');
  await page.waitForURL(/\/plans\/\d+\?goal=\d+$/);
  await page.waitForFunction(() => document.activeElement?.closest('[data-goal]') !== null);
  expect(await focused(page)).toContain('Make small DNS updates');

  // somebody, without the accent and with a slip
  await keyboard.press('Control+k');
  await field(page).waitFor();
  expect(await group(page, 'Lately').getByRole('option').count()).toBe(2);
  await look(page, 'ida sorenson');
  await group(page, 'People').getByRole('option', { name: 'Ida Sørensen' }).waitFor();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ida Sørensen' }).waitFor();

  // nothing, and back to where one was
  const brand = page.getByRole('link', { name: 'Milepost', exact: true });
  await brand.focus();
  await keyboard.press('Control+k');
  await field(page).waitFor();
  await look(page, 'qqqq');
  await page.getByText('Nothing by that name that you may see.').waitFor();
  await keyboard.press('Escape');
  await field(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Milepost');
  expect(complaints).toEqual([]);
});

test('a hire finds people, and of plans and goals only their own', async () => {
  const { page, complaints } = await signedInAs('Noor Haddad');
  await page.getByRole('button', { name: /^Find a person/ }).click();
  await field(page).waitFor();
  await look(page, 'kofi mensah');
  await group(page, 'People').getByRole('option', { name: 'Kofi Mensah' }).waitFor();
  expect(await group(page, 'Plans').count()).toBe(0);
  expect(await group(page, 'Goals').count()).toBe(0);

  await look(page, 'infrastructure');
  await group(page, 'Plans').waitFor();
  expect(await group(page, 'Plans').getByRole('option').allTextContents()).toEqual([expect.stringMatching(/^My plan/)]);

  await look(page, 'dns');
  await group(page, 'Goals').waitFor();
  for (const goal of await group(page, 'Goals').getByRole('option').allTextContents())
    expect(goal).toContain('My plan');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/plan\?goal=\d+$/);
  expect(complaints).toEqual([]);
});

test.each([
  ['wide', 'light'],
  ['wide', 'dark'],
  ['narrow', 'light'],
  ['narrow', 'dark'],
] as const)('the finder is accessible and fits, %s and %s', async (size, scheme) => {
  const { page, context, complaints } = await signedInAs('Jon Abara', { size, scheme });
  await page.getByRole('button', { name: size === 'wide' ? /^Find a person/ : 'Find' }).click();
  await field(page).waitFor();
  const found: string[] = [];
  const check = async (state: string) => {
    // a dialog that fades in has no colours of its own yet
    await page.waitForFunction(() => document.getAnimations().length === 0);
    for (const finding of await axeFindings(page)) found.push(`${state}: ${finding}`);
    if (await sidewaysRoom(page)) found.push(`${state}: scrolls sideways`);
  };
  await check('empty');
  await look(page, 'infra');
  await group(page, 'Plans').waitFor();
  await check('found');
  await look(page, 'qqqq');
  await page.getByText('Nothing by that name that you may see.').waitFor();
  await check('nothing');
  await context.close();
  expect({ found, complaints }).toEqual({ found: [], complaints: [] });
});
