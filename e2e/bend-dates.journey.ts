import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, everybodyLeaves, sidewaysRoom, signedInAs, type Look } from './visitor.js';

afterAll(everybodyLeaves);

const day = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

/** Ruth at the plan of one of her hires. */
async function atPlan(hire: string, look?: Look) {
  const ruth = await signedInAs('Ruth Okafor', look);
  const { page } = ruth;
  const { hires } = (await (await page.request.get('/api/v1/team')).json()) as {
    hires: { id: number; hire: { name: string } }[];
  };
  await page.goto(`/plans/${hires.find((one) => one.hire.name === hire)!.id}`);
  await page.getByRole('button', { name: 'Change this plan' }).waitFor();
  return ruth;
}

const dialogOf = (page: Page) => page.getByRole('dialog');

async function choose(page: Page, item: string) {
  await page.getByRole('button', { name: 'Change this plan' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await dialogOf(page).getByLabel('Why').waitFor();
  return dialogOf(page);
}

test('a manager pauses a plan for parental leave; the hire is left in peace; work resumes earlier', async () => {
  const ruth = await atPlan('Priya Nair');
  const title = ruth.page.getByRole('heading', { level: 1 });
  const before = await title.textContent();

  // every date before one confirms
  let dialog = await choose(ruth.page, 'Pause…');
  await dialog.getByLabel('First day away').fill(day(0));
  await dialog.getByRole('button', { name: '14 weeks' }).click();
  await dialog.getByText('These 98 days do not count: Priya is not charged for them').waitFor();
  const moves = await dialog.getByRole('row').count();
  expect(moves).toBeGreaterThan(3);
  await dialog.getByLabel('Why').fill('Parental leave');
  expect(await axeFindings(ruth.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Pause the plan' }).click();
  await dialog.waitFor({ state: 'detached' });
  await ruth.page.getByRole('heading', { level: 1, name: /^Priya, day \d+, paused until/ }).waitFor();

  // the hire sees it, undisturbed
  const priya = await signedInAs('Priya Nair', { size: 'narrow' });
  await priya.page.getByText(/^Paused since .+ by Ruth Okafor: “Parental leave”/).waitFor();
  await priya.page.getByText(/nothing is asked of you until/).waitFor();
  expect(await priya.page.getByRole('heading', { name: 'Overdue' }).count()).toBe(0);
  expect(await priya.page.getByRole('button', { name: 'Change this plan' }).count()).toBe(0);
  expect(await sidewaysRoom(priya.page)).toBe(0);
  await priya.page.getByRole('button', { name: 'Dates', exact: true }).click();
  await dialogOf(priya.page)
    .getByText(/^Paused from .+, 98 days$/)
    .waitFor();
  expect(await axeFindings(priya.page)).toEqual([]);
  expect(await sidewaysRoom(priya.page)).toBe(0);
  expect(await dialogOf(priya.page).getByRole('button', { name: /Undo/ }).count()).toBe(0);

  // back earlier than thought
  dialog = await choose(ruth.page, 'Change when work resumes…');
  await dialog.getByLabel('First day back').fill(day(7));
  await dialog.getByText('then lasts 7 days').waitFor();
  await dialog.getByLabel('Why').fill('Shares the leave');
  await dialog.getByRole('button', { name: 'Set the day' }).click();
  await dialog.waitFor({ state: 'detached' });

  // and taken back altogether, from the dates
  await ruth.page.getByRole('button', { name: 'Dates', exact: true }).click();
  await dialogOf(ruth.page)
    .getByRole('button', { name: /^Undo: Paused from/ })
    .click();
  await dialogOf(ruth.page).getByText('Nothing so far: every date is as first planned.').waitFor();
  await ruth.page.keyboard.press('Escape');
  await ruth.page.getByRole('heading', { level: 1, name: before! }).waitFor();

  await ruth.page.getByRole('link', { name: 'History' }).click();
  await ruth.page.getByText(/You paused the plan from .+: “Parental leave”/).waitFor();
  await ruth.page.getByText(/You took back the pause from/).waitFor();
  for (const { complaints } of [ruth, priya]) expect(complaints).toEqual([]);
});

test('a milestone is extended with the keyboard alone, and taken back from the toast', async () => {
  const { page, complaints } = await atPlan('Kofi Mensah', { scheme: 'dark' });
  const { keyboard } = page;
  const inHand = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  await page.getByRole('button', { name: 'Change this plan' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Pause…' }).waitFor();
  for (let steps = 0; (await inHand()) !== 'Extend a milestone…' && steps < 9; steps++)
    await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const dialog = dialogOf(page);
  await dialog.getByText(/milestones move by 7 days/).waitFor();
  await dialog.getByLabel('Milestone').waitFor();

  // without a reason the reason is asked for, and has the focus
  await dialog.getByRole('button', { name: /^Extend day/ }).focus();
  await keyboard.press('Enter');
  await dialog.getByText('Say why, in a few words.').waitFor();
  await keyboard.type('The lab moves');
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByText(/was .+: extended by you, 7 days, “The lab moves”/)
    .first()
    .waitFor();
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-plan-change'));

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByText('Taken back.').waitFor();
  await page
    .getByText(/extended by you, 7 days/)
    .first()
    .waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('two managers at once: the second sees what changed, keeps the text, and applies it on top', async () => {
  const first = await atPlan('Amara Diallo');
  const second = await atPlan('Amara Diallo', { size: 'narrow' });
  const late = await choose(second.page, 'Move the start…');
  await late.getByLabel('Start, day 0').fill(day(20));
  await late.getByLabel('Why').fill('The visa took longer');
  expect(await sidewaysRoom(second.page)).toBe(0);

  const early = await choose(first.page, 'Move the start…');
  await early.getByLabel('Start, day 0').fill(day(10));
  await early.getByLabel('Why').fill('Asked for a week more');
  await early.getByRole('button', { name: /^Start on/ }).click();
  await early.waitFor({ state: 'detached' });

  // told by the stream, or by the refusal
  await late.getByRole('button', { name: /^Start on/ }).click();
  await late.getByText(/^You moved the start from/).waitFor();
  expect(await late.getByLabel('Why').inputValue()).toBe('The visa took longer');
  await late.getByRole('button', { name: /^Start on/ }).click();
  await late.waitFor({ state: 'detached' });
  await second.page.getByRole('button', { name: 'Dates', exact: true }).click();
  await dialogOf(second.page)
    .getByText(/“The visa took longer”/)
    .waitFor();
  await dialogOf(second.page)
    .getByText(/“Asked for a week more”/)
    .waitFor();
  for (const { complaints } of [first, second]) expect(complaints).toEqual([]);
});
