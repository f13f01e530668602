import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeFindings, everybodyLeaves, sidewaysRoom, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const hardened = 'Build and patch servers';
const others = [
  'Change IaC templates',
  'Provision virtual machines',
  'Make reviewed changes',
  'Test restores',
  'Apply hardening standards',
];
const liams = { comment: 'Every host, and without a page.', note: 'Ask for the course in spring.' };
const graces = { comment: 'The last six hosts are still by hand.', note: 'He undersells himself.' };
const reason = 'Six hosts remain; Liam patches them this week.';
const shared = 'Backups next, from December on.';
const action = 'Patch the last six hosts';
const summary = 'Works alone where it was agreed. Backups are next.';
const answer = 'Agreed, and thank you.';

const ofGoal = (page: Page, goal: string) => page.getByRole('radiogroup', { name: new RegExp(`^${goal}`) });
const rate = (page: Page, goal: string, rating: string) =>
  ofGoal(page, goal).getByRole('radio', { name: rating }).check();
const saved = (page: Page) => page.getByText('Saved', { exact: true }).last();
const why = (page: Page) => page.getByRole('textbox', { name: new RegExp(`^Why you stay apart on “${hardened}`) });
const note = (page: Page, kind: 'Shared' | 'Private') => page.getByRole('textbox', { name: `${kind} note` });

/** Waits until a field holds what somebody typed, here or on another screen. */
async function holds(page: Page, field: ReturnType<typeof note>, text: string): Promise<void> {
  const handle = await field.elementHandle();
  await page.waitForFunction(([box, words]) => (box as HTMLTextAreaElement).value === words, [handle, text] as const);
}

/** What keeps somebody from using the page, seen whole: a bar over the middle of it is not in the way of what one scrolls to. */
async function flawsOf(page: Page): Promise<string[]> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ ...size, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  const flaws = [...(await axeFindings(page)), ...((await sidewaysRoom(page)) ? ['sideways'] : [])];
  await page.setViewportSize(size);
  return flaws;
}

test('hire and manager go from preparation to acknowledgement, each at a screen of their own', async () => {
  const liam = await signedInAs('Liam Byrne', { size: 'narrow', scheme: 'dark' });
  const { plans } = (await (await liam.page.request.get('/api/v1/check-ins')).json()) as {
    plans: { checkIns: { id: number; phase: string }[] }[];
  };
  const { id } = plans[0]!.checkIns.find(({ phase }) => phase === 'day-60')!;

  // the hire rates by keyboard, writes, and finds it again
  await liam.page.goto(`/check-ins/${id}`);
  await liam.page.getByRole('heading', { level: 1, name: 'Day 60 check-in with Grace Wambui' }).waitFor();
  await liam.page.getByText(/^Only you until you submit it/).waitFor();
  await ofGoal(liam.page, hardened).getByRole('radio').first().focus();
  for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await liam.page.keyboard.press(key);
  for (const goal of others) await rate(liam.page, goal, 'met');
  await liam.page.getByRole('textbox', { name: new RegExp(`^A few words on: ${hardened}`) }).fill(liams.comment);
  await liam.page.getByRole('textbox', { name: 'What went well?' }).fill('The window in November.');
  await note(liam.page, 'Private').fill(liams.note);
  await note(liam.page, 'Private').blur();
  await saved(liam.page).waitFor();
  await liam.page.waitForLoadState('networkidle');
  expect(await flawsOf(liam.page)).toEqual([]);
  await liam.page.reload();
  await holds(liam.page, note(liam.page, 'Private'), liams.note);
  expect(await ofGoal(liam.page, hardened).getByRole('radio', { name: 'exceeded' }).isChecked()).toBe(true);
  await liam.page.getByRole('button', { name: 'Submit your view' }).click();
  await liam.page.getByText('Nobody else can read it yet.', { exact: false }).waitFor();

  // the manager reads nothing of it before her own view is there
  const grace = await signedInAs('Grace Wambui');
  await grace.page.getByRole('link', { name: /^Check-ins/ }).click();
  await grace.page.locator(`a[href="/check-ins/${id}"]`).first().click();
  await grace.page.getByText(/^Liam has submitted; you read it once/).waitFor();
  expect(await grace.page.getByText(liams.comment).count()).toBe(0);
  await rate(grace.page, hardened, 'working towards');
  for (const goal of others) await rate(grace.page, goal, 'met');
  await grace.page.getByRole('textbox', { name: new RegExp(`^A few words on: ${hardened}`) }).fill(graces.comment);
  await note(grace.page, 'Private').fill(graces.note);
  await grace.page.getByRole('button', { name: 'Submit your view' }).click();
  await grace.page.getByRole('heading', { name: 'Two views, one apart' }).waitFor();
  await grace.page.getByText('You: working towards · Liam: exceeded').waitFor();

  // she opens the meeting, and it is on both screens
  await grace.page.getByRole('button', { name: 'Open the meeting' }).click();
  await grace.page.getByRole('button', { name: 'Close check-in' }).waitFor();
  await liam.page.getByText('You: exceeded · Grace: working towards').waitFor();
  await liam.page.getByText(graces.comment).first().waitFor();
  expect(await liam.page.getByText(graces.note).count()).toBe(0);

  // what one writes the other reads
  await why(grace.page).fill(reason);
  await why(grace.page).blur();
  await holds(liam.page, why(liam.page), reason);
  await note(liam.page, 'Shared').fill(shared);
  await note(liam.page, 'Shared').blur();
  await holds(grace.page, note(grace.page, 'Shared'), shared);
  await grace.page.getByRole('textbox', { name: 'Action' }).fill(action);
  await grace.page.keyboard.press('Enter');
  await liam.page.getByText(action).waitFor();
  expect(await flawsOf(grace.page)).toEqual([]);
  expect(await flawsOf(liam.page)).toEqual([]);

  // she closes it once nothing is missing
  await grace.page.getByRole('region', { name: 'Outcome' }).getByText('On track', { exact: true }).click();
  await grace.page.getByText(/^Before you close:/).waitFor();
  await grace.page.getByRole('textbox', { name: 'Summary' }).fill(summary);
  await grace.page.getByText(/^Before you close:/).waitFor({ state: 'detached' });
  await grace.page.getByRole('button', { name: 'Close check-in' }).click();
  await grace.page.getByText('Waits for Liam Byrne to say that they read it.').waitFor();

  // the hire reads it, answers, and takes it away
  await liam.page.getByText(summary).first().waitFor();
  await liam.page.getByRole('textbox', { name: /^Your answer/ }).fill(answer);
  expect(await flawsOf(liam.page)).toEqual([]);
  await liam.page.getByRole('button', { name: 'Acknowledge' }).click();
  await liam.page.getByText(/^Liam Byrne read it on .+ and said:/).waitFor();
  await grace.page.getByText(answer).waitFor();
  expect(await flawsOf(grace.page)).toEqual([]);
  const download = liam.page.waitForEvent('download');
  await liam.page.getByRole('link', { name: 'PDF' }).click();
  const file = await readFile(await (await download).path());
  const read = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
  const text = read.text.replaceAll(/\s+/g, ' ');
  for (const words of [summary, shared, reason, action, liams.comment, graces.comment, answer])
    expect(text).toContain(words);
  for (const words of [liams.note, graces.note]) expect(text).not.toContain(words);

  // what he took on is a goal of his plan
  await liam.page.getByRole('link', { name: action }).click();
  await liam.page.waitForURL(/\/plans?\b/);
  await liam.page.locator('li[data-goal]').filter({ hasText: action }).first().waitFor();
  expect([...liam.complaints, ...grace.complaints]).toEqual([]);
}, 90_000);
