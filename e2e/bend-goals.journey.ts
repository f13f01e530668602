import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, everybodyLeaves, sidewaysRoom, signedInAs, type Visitor } from './visitor.js';

afterAll(everybodyLeaves);

const row = (page: Page, text: string) => page.locator('li[data-goal]').filter({ hasText: text }).first();

async function openPlan({ page }: Visitor, hire: string): Promise<void> {
  await page.goto('/team?show=all');
  await page.getByRole('link', { name: hire }).first().click();
  await page.getByRole('button', { name: 'All phases' }).click();
}

/** Chooses from a goal's menu and gives the dialog. */
async function choose(page: Page, goal: string, item: string) {
  await row(page, goal)
    .getByRole('button', { name: /^What to do with/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog');
}

/** Says why and confirms; gives once the server has it. */
async function confirm(page: Page, why: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why').fill(why);
  await dialog.getByRole('button', { name: button }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a manager adds, rewords, moves, waives and drops a goal for one hire, who sees it', async () => {
  const grace = await signedInAs('Grace Wambui');
  const { page } = grace;
  await openPlan(grace, 'Petr Novák');

  await page.getByRole('button', { name: 'Change this plan' }).click();
  await page.getByRole('menuitem', { name: 'Add a goal…' }).click();
  const adding = page.getByRole('dialog');
  await adding.getByText('A number to reach').click();
  await adding.getByRole('textbox', { name: 'What it asks' }).fill('Tell the round what you learned');
  await adding.getByRole('textbox', { name: 'Of what' }).fill('talks');
  expect(await axeFindings(page)).toEqual([]);
  await adding.getByLabel('Why').fill('Everyone new does');
  await adding.getByRole('button', { name: 'Add the goal' }).click();
  await adding.getByText('Say how many it asks for at least.').waitFor();
  await adding.getByRole('textbox', { name: 'At least' }).fill('2');
  await adding.getByRole('button', { name: 'Add the goal' }).click();
  await row(page, 'Tell the round what you learned').getByText('Added by you today: Everyone new does').waitFor();

  const rewording = await choose(page, 'Shadow monitoring', 'Change what it asks…');
  await rewording.getByRole('textbox', { name: 'What it asks' }).fill('Shadow Samuel on call for a week');
  await confirm(page, 'Nobody else is on call', 'Save');
  await row(page, 'Shadow Samuel').getByText('Reworded, was “Shadow monitoring, alert handling').waitFor();

  const moving = await choose(page, 'Learn the change and release process', 'Move to another milestone…');
  await moving.getByText(/^Now: day 30, due /).waitFor();
  await moving.getByRole('combobox', { name: 'To' }).click();
  await page.getByRole('option', { name: /^Day 60, due / }).click();
  await moving.getByText(/Then: due /).waitFor();
  await confirm(page, 'The next release is in January', 'Move the goal');

  await choose(page, 'List vendors', 'Waive…');
  await confirm(page, 'Purchasing keeps that list', 'Waive it');
  await row(page, 'List vendors').getByText('Waived by you today: Purchasing keeps that list').waitFor();

  // dropped, taken back at once, and dropped for good
  await choose(page, 'Tell the round', 'Drop…');
  await confirm(page, 'By mistake', 'Drop it');
  await page.getByText('Dropped “Tell the round').locator('..').getByRole('button', { name: 'Undo' }).click();
  await row(page, 'Tell the round').waitFor();
  const day60 = page.getByRole('button', { name: /^.*Day 60:/ });
  if ((await day60.getAttribute('aria-expanded')) === 'false') await day60.click();
  await choose(page, 'Test restores', 'Drop…');
  await confirm(page, 'The storage team does it', 'Drop it');
  await page.getByRole('button', { name: 'Dropped (1)' }).waitFor();

  // the hire sees every change and its reason, and changes none of it
  const petr = await signedInAs('Petr Novák', { size: 'narrow' });
  await petr.page.getByRole('button', { name: 'All phases' }).click();
  await row(petr.page, 'Tell the round').getByText('Added by Grace Wambui today: Everyone new does').waitFor();
  await row(petr.page, 'Shadow Samuel')
    .getByText(/^Reworded, was “Shadow monitoring.*by Grace Wambui/)
    .waitFor();
  await petr.page.getByRole('button', { name: /Day 60:/ }).click();
  await row(petr.page, 'Learn the change and release process').getByText('Moved here from day 30').waitFor();
  await petr.page.getByRole('button', { name: 'Dropped (1)' }).click();
  await petr.page.getByText('Grace Wambui dropped it today: The storage team does it').waitFor();
  expect(await petr.page.getByRole('button', { name: /^Bring back/ }).count()).toBe(0);
  expect(await sidewaysRoom(petr.page)).toBe(0);
  await petr.page.getByRole('link', { name: 'History' }).click();
  await petr.page.getByText('Grace Wambui moved', { exact: false }).waitFor();
  await petr.page.getByText(': “The next release is in January”').waitFor();

  // and the manager brings it back
  await page.getByRole('button', { name: 'Dropped (1)' }).click();
  await page.getByRole('button', { name: 'Bring back “Test restores' }).click();
  await row(page, 'Test restores').waitFor();
  for (const { complaints } of [grace, petr]) expect(complaints).toEqual([]);
});

test('of two who change one goal at once the second sees what changed and keeps their words', async () => {
  const visitors = [await signedInAs('Grace Wambui'), await signedInAs('Grace Wambui')] as const;
  for (const visitor of visitors) {
    await openPlan(visitor, 'Petr Novák');
    const dialog = await choose(visitor.page, 'Tell the round', 'Change what it asks…');
    await dialog.getByRole('textbox', { name: 'What it asks' }).waitFor();
  }
  const [first, second] = visitors.map(({ page }) => page) as [Page, Page];
  const text = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'What it asks' });
  await text(first).fill('Tell the round what you learned, with an example');
  await first.getByRole('dialog').getByRole('textbox', { name: 'At least' }).fill('3');
  await confirm(first, 'Two is too few', 'Save');

  await text(second).fill('Tell the Thursday round what you learned');
  await second.getByRole('dialog').getByLabel('Why').fill('There are two rounds');
  await second.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const alert = second.getByRole('dialog').getByRole('alert');
  await alert.getByText('It asked for 2 or more talks, now it asks for 3 or more talks.').waitFor();
  await alert.getByText(/now it is “Tell the round what you learned, with an example”/).waitFor();
  expect(await text(second).inputValue()).toBe('Tell the Thursday round what you learned');
  expect(await axeFindings(second)).toEqual([]);
  await second.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await row(second, 'Tell the Thursday round').getByText('Asks for 3 or more talks, was 2 or more talks').waitFor();
});

test('another mentor sees the plan at once, and the one before no more', async () => {
  const samuel = await signedInAs('Samuel Adeyemi');
  await openPlan(samuel, 'Petr Novák');
  const address = samuel.page.url();

  const grace = await signedInAs('Grace Wambui', { size: 'narrow', scheme: 'dark' });
  const { page } = grace;
  await openPlan(grace, 'Petr Novák');
  await page.getByRole('button', { name: 'Change this plan' }).click();
  await page.getByRole('menuitem', { name: 'Change mentor…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Mentor' }).fill('Greta Holm');
  await page.getByRole('option', { name: 'Greta Holm' }).click();
  await dialog.getByText('Samuel no longer sees this plan as its mentor').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysRoom(page)).toBe(0);
  await confirm(page, 'Samuel is on leave', 'Change the mentor');
  await page.getByText('Greta Holm is the mentor now.').waitFor();

  await samuel.page.goto(address);
  await samuel.page.getByText('There is nothing here, or it is not yours to see.').waitFor();
  const greta = await signedInAs('Greta Holm');
  await greta.page.goto(address);
  await greta.page.getByRole('heading', { level: 1, name: /^Petr, day/ }).waitFor();
  expect(grace.complaints).toEqual([]);
});
