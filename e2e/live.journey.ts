import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

/** What another did is there within this time, in milliseconds. */
const soon = 1_000;

interface Goal {
  id: number;
  text: string;
  parentId: number | null;
  kind: string;
  asksSignOff: boolean;
  asksEvidence: boolean;
  signOff: { outcome: string | null } | null;
}

const row = (page: Page, text: string) => page.locator('li[data-goal]').filter({ hasText: text }).first();
/** The tick of a goal, pressed or not, or either way. */
const tickOf = (page: Page, text: string, pressed?: boolean) =>
  page.locator(`${pressed === undefined ? '' : `[aria-pressed=${pressed}]`}[aria-label^="Tick “${text}”"]`).first();

/** A goal that the hire may tick: its text. */
async function tickable(page: Page): Promise<string> {
  const label = await page.locator('[aria-pressed=false][aria-label^="Tick “"]').first().getAttribute('aria-label');
  return /“(.*)”/.exec(label!)![1]!;
}

/** Marks a page, so that a reload would show. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { stayed: true }));
const stayed = (page: Page) => page.evaluate(() => 'stayed' in window);

/** Does something, waits for the server's answer, and lets no more than a second pass until the other page shows it. */
async function shows(page: Page, act: () => Promise<void>, other: ReturnType<Page['locator']>): Promise<void> {
  const answered = page.waitForResponse((reply) => reply.request().method() !== 'GET' && reply.ok());
  await act();
  await answered;
  await other.waitFor({ timeout: soon });
}

test('what one does another sees within a second, without a reload', async () => {
  const elif = await signedInAs('Elif Yılmaz');
  await elif.page.waitForURL('**/plan');
  const read = await elif.page.request.get('/api/v1/plans/mine');
  const { id, goals } = (await read.json()) as { id: number; goals: Goal[] };
  const tomas = await signedInAs('Tomás Rivera');
  await tomas.page.goto(`/plans/${id}`);
  await tomas.page.getByRole('heading', { level: 1, name: /^Elif, day 3\d/ }).waitFor();
  await tomas.page.waitForLoadState('networkidle');
  await Promise.all([mark(elif.page), mark(tomas.page)]);

  // the hire ticks, and takes it back
  const label = await elif.page
    .locator('[aria-pressed=false][aria-label^="Tick “"]')
    .first()
    .getAttribute('aria-label');
  const text = /“(.*)”/.exec(label!)![1]!;
  await shows(elif.page, () => tickOf(elif.page, text).click(), tickOf(tomas.page, text, true));
  await shows(elif.page, () => tickOf(elif.page, text).click(), tickOf(tomas.page, text, false));

  // the hire asks for a sign-off, the manager's page offers it; what the manager is typing meanwhile stays
  const goal = goals.find(
    (one) => one.kind === 'task' && one.parentId === null && one.asksSignOff && !one.asksEvidence && !one.signOff,
  )!;
  for (const what of ['completion', 'sign-off-request'])
    expect((await elif.page.request.put(`/api/v1/goals/${goal.id}/${what}`)).ok()).toBe(true);
  await row(tomas.page, goal.text).getByRole('button', { name: 'Sign off' }).waitFor({ timeout: soon });
  await row(tomas.page, goal.text).getByRole('button', { name: 'Return…' }).click();
  const about = tomas.page.getByRole('group', { name: new RegExp(`^About “${goal.text.slice(0, 20)}`) });
  const reason = about.getByLabel('To return it, say why');
  await reason.fill('Which of the two');
  await shows(elif.page, () => tickOf(elif.page, text).click(), tickOf(tomas.page, text, true));
  await shows(elif.page, () => tickOf(elif.page, text).click(), tickOf(tomas.page, text, false));
  expect(await reason.inputValue()).toBe('Which of the two');
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);

  // the manager returns it, the hire reads why
  await shows(
    tomas.page,
    () => about.getByRole('button', { name: 'Return', exact: true }).click(),
    elif.page.getByText('Which of the two').first(),
  );
  expect([await stayed(elif.page), await stayed(tomas.page)]).toEqual([true, true]);
  expect([elif.complaints, tomas.complaints]).toEqual([[], []]);
});

test('a page that was offline catches up', async () => {
  const elif = await signedInAs('Elif Yılmaz');
  await elif.page.waitForURL('**/plan');
  const elsewhere = await signedInAs('Elif Yılmaz');
  await elsewhere.page.waitForLoadState('networkidle');
  const text = await tickable(elif.page);
  await elif.page.waitForLoadState('networkidle');
  await elif.context.setOffline(true);
  const answered = elsewhere.page.waitForResponse((reply) => reply.request().method() === 'PUT');
  await tickOf(elsewhere.page, text).click();
  await answered;
  expect(await tickOf(elif.page, text).getAttribute('aria-pressed')).toBe('false');
  await elif.context.setOffline(false);
  await tickOf(elif.page, text, true).waitFor();
});
