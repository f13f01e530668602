import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const criterion = 'Designs small components';
const standards = 'Contribute to the infrastructure-as-code standards';
const shown = 'The checks on one page';

interface Readiness {
  goals: { id: number; text: string }[];
  evidence: { id: number; text: string }[];
}

const readinessOf = async (page: Page, planId: number): Promise<Readiness> =>
  (await (await page.request.get(`/api/v1/plans/${planId}/readiness`)).json()) as Readiness;

/** Sends what somebody at this page would. */
const sent = (page: Page, method: string, path: string, body: object): Promise<number> =>
  page.evaluate(
    async ([how, where, what]) =>
      (
        await fetch(`/api/v1${where}`, {
          method: how,
          body: what,
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    [method, path, JSON.stringify(body)] as [string, string, string],
  );

const idOfMine = async (page: Page): Promise<number> =>
  ((await (await page.request.get('/api/v1/plans/mine')).json()) as { id: number }).id;

/** Where one criterion stands on a page of readiness, opened. */
async function openCriterion(page: Page): Promise<void> {
  const row = page.getByRole('button', { name: new RegExp(`^${criterion}`) }).first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
}

test('from a hire’s evidence to a lead’s decision and its packet', async () => {
  // the hire adds a note to a goal, and lets it count for a criterion, too
  const mei = await signedInAs('Mei Tanaka');
  await mei.page.waitForURL('**/plan');
  const planId = await idOfMine(mei.page);
  const { goals } = await readinessOf(mei.page, planId);
  const goal = goals.find(({ text }) => text.startsWith(standards))!;
  expect(await sent(mei.page, 'POST', `/goals/${goal.id}/evidence`, { kind: 'note', text: shown })).toBeLessThan(300);
  const { evidence } = await readinessOf(mei.page, planId);
  const note = evidence.find(({ text }) => text === shown)!;
  const use = { kind: 'criterion', key: 'design', startsOn: null };
  expect(await sent(mei.page, 'PUT', `/plans/${planId}/evidence/${note.id}/uses`, use)).toBe(200);

  // the manager finds it behind the criterion, and says so
  const ruth = await signedInAs('Ruth Okafor');
  await ruth.page.goto(`/plans/${planId}/readiness`);
  await openCriterion(ruth.page);
  await ruth.page.getByText(shown).first().waitFor();
  await ruth.page.getByRole('radio', { name: 'consistently' }).first().click();
  await ruth.page.getByRole('heading', { level: 1, name: 'Mei Tanaka meets 20 of 21 required criteria' }).waitFor();
  await ruth.page.waitForLoadState('networkidle');

  // the lead compares and decides
  const carmen = await signedInAs('Carmen Vidal');
  await carmen.page.goto('/readiness');
  await carmen.page
    .getByRole('table', { name: 'Candidates' })
    .getByRole('link', { name: 'Tariq Aziz' })
    .first()
    .waitFor();
  await carmen.page.goto(`/plans/${planId}/readiness`);
  const form = carmen.page.getByRole('form', { name: 'Your decision' });
  // the last decision holds until she looks again
  await carmen.page.getByRole('button', { name: 'Decide again' }).click();
  await form.getByText('Not yet', { exact: true }).click();
  await form.getByLabel(/^Why, in words/).fill('One last part of the standards is open.');
  await form.getByRole('button', { name: 'In 4 weeks' }).click();
  await form.getByRole('button', { name: 'Record decision' }).click();
  await carmen.page.getByText(/^Decided: not yet/).waitFor();
  await carmen.page.waitForLoadState('networkidle');

  // and takes the packet along
  await carmen.page.goto(`/plans/${planId}/packet`);
  await carmen.page.getByRole('heading', { level: 1, name: 'Promotion packet: Mei Tanaka' }).waitFor();
  expect(await carmen.page.getByRole('img', { name: /^Change success rate: / }).count()).toBe(1);
  const loading = carmen.page.waitForEvent('download');
  await carmen.page.getByRole('link', { name: 'PDF' }).click();
  const file = await readFile(await (await loading).path());
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
  const said = text.replaceAll(/\s+/g, ' ');
  for (const words of [
    'Promotion packet: Mei Tanaka',
    '20 of 21 required criteria are met.',
    shown,
    'Ruth Okafor and Mei Tanaka say consistently.',
    'Change success rate',
    'Carmen Vidal decided not yet',
    'One last part of the standards is open.',
  ])
    expect(said).toContain(words);

  // the hire reads the decision; what others say of single criteria the organisation does not share
  await mei.page.goto(`/plans/${planId}/readiness`);
  await mei.page.getByText('One last part of the standards is open.').first().waitFor();
  await mei.page.getByText(/^Ratings of criteria by Ruth Okafor and Carmen Vidal are not shown to you/).waitFor();
  const own = await readinessOf(mei.page, planId);
  expect(JSON.stringify(own)).not.toContain('Nearly. The scaling part is thin.');
  expect((await mei.page.request.get(`/api/v1/plans/${planId}/packet`)).status()).toBe(403);
  for (const { complaints } of [mei, ruth, carmen]) expect(complaints).toEqual([]);
});
