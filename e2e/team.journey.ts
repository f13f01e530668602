import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

interface Plan {
  goals: { id: number; text: string; signOff: { outcome: string | null } | null }[];
}

/** As the hire at this page: does these goals, and asks for their sign-off. */
async function finish(page: Page, names: string[]): Promise<string[]> {
  const { goals } = (await (await page.request.get('/api/v1/plans/mine')).json()) as Plan;
  const chosen = names.map((name) => goals.find(({ text }) => text.startsWith(name))!);
  for (const { id } of chosen)
    for (const step of ['completion', 'sign-off-request']) {
      const status = await page.evaluate(
        async (path) => (await fetch(path, { method: 'PUT' })).status,
        `/api/v1/goals/${id}/${step}`,
      );
      expect(status).toBe(200);
    }
  return chosen.map(({ text }) => text);
}

const inbox = (page: Page) => page.getByRole('region', { name: /^Waiting on you/ });
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('a manager finds who is behind and why, clears a blocker and signs five goals at once', async () => {
  const jin = await signedInAs('Jin Park');
  const jins = await finish(jin.page, ['Become the main person', 'Triage and resolve', 'Show reliable changes']);
  const lucas = await signedInAs('Lucas Moreau');
  const lucases = await finish(lucas.page, ['Handle a good share', 'Become a dependable primary']);

  const { page, complaints } = await signedInAs('Oskar Nowak');
  await page.waitForURL('**/team');

  // the title says how many, the first row who, why, and who can act
  await page.getByRole('heading', { level: 1, name: /^\d of your 4 hires needs? somebody$/ }).waitFor();
  const first = page.getByRole('row').nth(1);
  expect(await first.textContent()).toMatch(
    /^Emil Larsen.*Behind.*goals of day \d+ are \d+ days late.*Emil can catch up/,
  );
  expect(await row(page, 'Fatou Ndiaye').textContent()).toMatch(/is blocked since .*; you can clear it/);

  // the blocker that only he can clear stands at the top
  const top = inbox(page).getByRole('listitem').first();
  expect(await top.textContent()).toMatch(/Fatou Ndiaye, blocked since/);
  await top.getByRole('button', { name: /^Clear what blocks/ }).click();
  await page.getByText(/^Cleared what blocked/).waitFor();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await row(page, 'Fatou Ndiaye').waitFor();
  expect(await row(page, 'Fatou Ndiaye').textContent()).not.toContain('you can clear it');

  // five goals of two people: looked into, chosen, signed at once
  const all = inbox(page).getByRole('button', { name: /^Show all/ });
  if (await all.isVisible()) await all.click();
  await inbox(page).getByRole('button', { name: jins[0]!, exact: true }).click();
  await inbox(page).getByRole('link', { name: 'Open it in Jin’s plan' }).waitFor();
  for (const [who, goals] of Object.entries({ 'Jin Park': jins, 'Lucas Moreau': lucases }))
    for (const text of goals) await inbox(page).getByLabel(`Choose “${text}” of ${who}`).check();
  await inbox(page).getByRole('button', { name: 'Sign off 5' }).click();
  await page.getByText('Signed off 5 goals.').waitFor();
  for (const text of [...jins, ...lucases])
    await inbox(page).getByRole('button', { name: text, exact: true }).waitFor({ state: 'detached' });
  const signed = (await (await lucas.page.request.get('/api/v1/plans/mine')).json()) as Plan;
  for (const text of lucases)
    expect(signed.goals.find((goal) => goal.text === text)?.signOff).toMatchObject({ outcome: 'signed' });
  expect(complaints).toEqual([]);
});

test('a manager looks into a plan and comes back to the same place', async () => {
  const { page, complaints } = await signedInAs('Carmen Vidal');
  await page.goto('/team?sort=next');
  await page.getByRole('switch', { name: 'By manager' }).uncheck({ force: true });
  await page.waitForURL('**/team?sort=next&group=none');
  const links = page.getByRole('table').getByRole('link');
  const last = (await links.last().textContent())!;
  await links.last().scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(100);

  const here = async () => {
    await page.getByRole('table').waitFor();
    await page.waitForFunction((name) => document.activeElement?.textContent === name, last);
    expect(new URL(page.url()).search).toBe('?sort=next&group=none');
    await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 4, scrolled);
  };
  await links.last().click();
  await page.getByRole('link', { name: 'Back to the team' }).click();
  await here();
  await links.last().click();
  await page.getByRole('link', { name: 'Back to the team' }).waitFor();
  await page.goBack();
  await here();
  expect(complaints).toEqual([]);
});

test('the team is one read; what waits is read with the first look at it', async () => {
  const { page } = await signedInAs('Tomas Rivera');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && !pathname.includes('/events') && !pathname.includes('/live'))
      asked.push(pathname);
  });
  await page.goto('/team');
  await page.getByRole('table').waitFor();
  expect(asked.sort()).toEqual(['/api/v1/me', '/api/v1/team']);
  await page.waitForResponse('**/api/v1/inbox');
});

test('the field is walked by need with Tab, and a stone narrows the table', async () => {
  const { page } = await signedInAs('Carmen Vidal');
  await page.goto('/team');
  const field = page.getByRole('group', { name: /hires by time passed and progress reached/ });
  const marks = field.getByRole('link');
  await marks.first().waitFor();
  const said = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(said[0]).toMatch(/, behind\. /);
  await marks.first().focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(said[1]);

  const before = await page.getByRole('row').count();
  await field.getByRole('button', { name: '30: only hires on the way to day 30' }).press('Enter');
  await page.waitForURL('**/team?stretch=0-1');
  await page.getByText('On the way to day 30').waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(before);
  await page.getByRole('button', { name: 'Show every day again' }).click();
  await page.waitForURL('**/team');
});
