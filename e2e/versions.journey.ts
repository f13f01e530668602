import { afterAll, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import type { APIResponse, Page } from 'playwright-core';
import { axeFindings, everybodyLeaves, origin, sidewaysRoom, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const slug = 'infrastructure-officer';
const ours = 'Patch what stands in Nairobi, with a reviewer';
const theirs = 'Patch servers and network equipment, with a named deputy';
const comes = 'Rehearse a restore with whoever is on duty';

const ok = async (answer: APIResponse) => {
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
};
const row = (page: Page, text: string) => page.locator('li[data-goal]').filter({ hasText: text }).first();

test('a new version reaches three plans: one needs a decision, what is done stays done, the hire sees what is new', async () => {
  // the manager rewords a goal for one of them
  const grace = await signedInAs('Grace Wambui');
  await grace.page.goto('/team?show=all');
  await grace.page.getByRole('link', { name: 'Aisha Bello' }).first().click();
  await grace.page.getByRole('button', { name: 'All phases' }).click();
  const day60 = grace.page.getByRole('button', { name: /^.*Day 60:/ });
  if ((await day60.getAttribute('aria-expanded')) === 'false') await day60.click();
  const address = new URL(grace.page.url()).pathname;
  await row(grace.page, 'Patch servers')
    .getByRole('button', { name: /^What to do with/ })
    .first()
    .click();
  await grace.page.getByRole('menuitem', { name: 'Change what it asks…' }).click();
  const terms = grace.page.getByRole('dialog');
  await terms.getByRole('textbox', { name: 'What it asks' }).fill(ours);
  await terms.getByLabel('Why').fill('The rest is patched in Mombasa');
  await terms.getByRole('button', { name: 'Save' }).click();
  await terms.waitFor({ state: 'detached' });

  // an admin writes the next version, and says what it changes
  const jon = await signedInAs('Jon Abara');
  const api = jon.context.request;
  const headers = { origin };
  const draft = await ok(await api.post(`/api/v1/templates/${slug}/draft`, { data: {}, headers }));
  const content = draft.content as TemplateContent;
  const [, second, third] = content.phases;
  second!.goals[0]!.text = theirs;
  third!.goals.push({ key: 'day-90-90', kind: 'task', text: comes });
  const saved = await ok(
    await api.put(`/api/v1/templates/${slug}/draft`, {
      data: { content },
      headers: { ...headers, 'if-match': `"${draft.revision}"` },
    }),
  );
  await ok(
    await api.put(`/api/v1/templates/${slug}/draft/publication`, {
      data: { note: 'Patches need a deputy' },
      headers: { ...headers, 'if-match': `"${saved.revision}"` },
    }),
  );

  // who is affected, and what is to decide
  const { page } = jon;
  await page.goto(`/templates/${slug}/moves`);
  await page
    .getByRole('heading', { name: '3 plans follow an older version, 1 of them with something to decide' })
    .waitFor();
  await page.getByText('Version 2: Patches need a deputy.').waitFor();
  const move = page.getByRole('button', { name: 'Move 3 plans' });
  expect(await move.isDisabled()).toBe(true);
  await page.getByText('What changes on Hana Kobayashi’s plan').click();
  await page.getByText(`Comes, day 90: “${comes}”`).waitFor();
  await page.getByText('Done or waiting for a sign-off, so it stays as it is').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 760 });
  expect(await sidewaysRoom(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.getByRole('radio', { name: `This plan: ${ours}` }).check();
  await move.click();
  await page.getByRole('heading', { level: 1, name: '3 plans now follow version 2' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`/templates/${slug}/moves`);
  await page.getByRole('heading', { level: 1, name: 'Every plan follows the newest version' }).waitFor();

  // the hire finds the new goal, and the words that were decided
  const aisha = await signedInAs('Aisha Bello', { size: 'narrow', scheme: 'dark' });
  await aisha.page.goto(address);
  await aisha.page.getByRole('button', { name: 'All phases' }).click();
  for (const phase of [/Day 60:/, /Day 90:/]) {
    const header = aisha.page.getByRole('button', { name: phase });
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  }
  await row(aisha.page, comes).waitFor();
  await row(aisha.page, ours).waitFor();
  expect(await aisha.page.getByText(theirs, { exact: true }).count()).toBe(0);

  // whose goal was done before keeps it, done and in its old words
  const hana = await signedInAs('Hana Kobayashi');
  await hana.page.goto('/plan');
  await hana.page.getByRole('button', { name: 'All phases' }).click();
  for (const phase of [/Day 60:/, /Day 90:/]) {
    const header = hana.page.getByRole('button', { name: phase });
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  }
  await row(hana.page, comes).waitFor();
  const patched = row(hana.page, 'Patch servers, network equipment and firmware');
  await patched.waitFor();
  expect(await patched.getByRole('button', { name: /^Tick / }).count()).toBe(0);
  expect(
    await row(hana.page, comes)
      .getByRole('button', { name: /^Tick / })
      .count(),
  ).toBe(1);
  expect(await hana.page.getByText(theirs, { exact: true }).count()).toBe(0);
  for (const { complaints } of [grace, jon, aisha, hana]) expect(complaints).toEqual([]);
});
