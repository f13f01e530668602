import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, everybodyLeaves, sidewaysRoom, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const role = 'Tide Engineer';
const goal = 'Read the tide tables of every harbour we serve';
const kpi = 'Tide warnings sent in time';
const extra = 'Keep the pumps running alone for a night';

const part = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Parts of the template' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
};
const titles = (page: Page, milestone: string) =>
  page
    .getByRole('list', { name: `Goals ${milestone}` })
    .getByRole('listitem')
    .allTextContents();
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor();

test('an admin makes a template out of a shipped one, a second person approves it, and a plan follows it', async () => {
  const jon = await signedInAs('Jon Abara');
  const { page } = jon;
  await page.goto('/templates');
  await page.getByRole('link', { name: 'New template' }).click();
  await page.getByRole('link', { name: 'A copy of a template' }).click();
  await page.getByRole('combobox', { name: 'A copy of' }).selectOption('Associate Cloud Engineer');
  await page.getByRole('textbox', { name: 'Role' }).fill(role);
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await page.getByRole('heading', { level: 1, name: `${role}, a draft` }).waitFor();

  // a goal of its own, with a number and a rule
  const day30 = page.getByRole('region', { name: 'By day 30' });
  await day30.getByRole('button', { name: 'Add a goal' }).click();
  await page.getByRole('textbox', { name: 'What it asks' }).fill(goal);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Count: so many of something');
  await page.getByRole('textbox', { name: 'At least' }).fill('3');
  await page.getByRole('textbox', { name: 'Of what' }).fill('harbours');
  await page.getByText('Reads as: 3 or more harbours').waitFor();
  await page.getByRole('checkbox', { name: 'Asks for evidence' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await saved(page);
  expect(await axeFindings(page)).toEqual([]);

  // by keys up one place, and over the border to the next milestone
  const handle = page.getByRole('button', { name: `Move: ${goal}` });
  const move = async (...keys: string[]) => {
    await handle.press('Space');
    await page.getByText(`You hold “${goal}”`).waitFor({ state: 'attached' });
    for (const key of keys) {
      const before = await page.getByText(/^(You hold )?“Read the tide/).textContent();
      await page.keyboard.press(key);
      await page.waitForFunction((words) => !document.body.textContent?.includes(words), before!);
    }
    await page.keyboard.press('Space');
    await page.getByText(`“${goal}” stands`).waitFor({ state: 'attached' });
  };
  expect((await titles(page, 'by day 30')).at(-1)).toContain(goal);
  await move('ArrowUp');
  expect((await titles(page, 'by day 30')).at(-2)).toContain(goal);
  await move('ArrowDown', 'ArrowDown');
  expect((await titles(page, 'by day 60'))[0]).toContain(goal);
  expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);

  await part(page, 'KPIs');
  await page.getByRole('button', { name: 'Add a KPI' }).click();
  const measure = page.getByRole('group', { name: /^(A KPI without words|Tide warnings)/ });
  await measure.getByRole('textbox', { name: 'Name' }).fill(kpi);
  await measure.getByRole('textbox', { name: 'What it measures' }).fill('Warnings that left an hour before the water');
  await measure.getByRole('textbox', { name: 'Why it matters' }).fill('A late warning is none');
  await measure.getByRole('button', { name: 'Add a bound' }).click();
  await measure.getByRole('textbox', { name: 'Number', exact: true }).fill('98');
  await measure.getByText('Reads as: at least 98%.').waitFor();

  await part(page, 'To be promoted');
  await page.getByRole('button', { name: /^Builds automation that others reuse/ }).click();
  await page.getByRole('combobox', { name: 'For promotion' }).selectOption('Supporting');
  await page.getByText('supporting', { exact: true }).waitFor();

  await part(page, 'Variants');
  await page.getByRole('button', { name: 'Add a variant' }).click();
  const variant = page.getByRole('group', { name: /^(A variant without words|Night harbour)/ });
  await variant.getByRole('textbox', { name: 'Name' }).fill('Night harbour');
  await variant.getByRole('button', { name: 'Add a goal' }).click();
  await variant.getByRole('textbox', { name: 'What it asks' }).fill(extra);
  await page.getByText('adds 1', { exact: true }).waitFor();
  await saved(page);
  expect(await axeFindings(page)).toEqual([]);

  // as a hire would meet it, with real dates
  await part(page, 'As a hire sees it');
  await page.getByLabel('Somebody who starts on').fill('2027-03-01');
  await page.getByText('due Friday 30 April 2027').waitFor();
  await page.getByRole('combobox', { name: 'Variant' }).selectOption('Night harbour');
  await page.getByRole('region', { name: 'onboarding and safe execution' }).getByText(extra).waitFor();
  await page.getByText('0 of 3 or more harbours, asks for evidence').waitFor();
  await page.setViewportSize({ width: 360, height: 760 });
  expect(await sidewaysRoom(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 860 });

  await page.getByRole('button', { name: 'Ask for a review' }).click();
  const asking = page.getByRole('dialog');
  await asking.getByRole('combobox', { name: 'Who' }).fill('Carmen');
  await page.getByRole('option', { name: 'Carmen Vidal' }).click();
  await asking.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText(/^With Carmen Vidal for review since/).waitFor();

  // whom was asked is led to it, reads it, and approves
  const carmen = await signedInAs('Carmen Vidal', { size: 'narrow', scheme: 'dark' });
  await carmen.page.getByRole('link', { name: new RegExp(`^Read it ?: ${role}$`) }).click();
  await carmen.page.getByText(/^You are asked to review this draft/).waitFor();
  await carmen.page.getByRole('button', { name: goal }).click();
  expect(await carmen.page.getByRole('textbox', { name: 'What it asks' }).isDisabled()).toBe(true);
  expect(await sidewaysRoom(carmen.page)).toBe(0);
  expect(await axeFindings(carmen.page)).toEqual([]);
  await carmen.page.getByRole('button', { name: 'Approve' }).click();
  await carmen.page.getByText(/^Carmen Vidal approved it/).waitFor();
  expect(carmen.complaints).toEqual([]);
  await carmen.context.close();

  await page.reload();
  await page.getByText(/^Carmen Vidal approved it/).waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  const publishing = page.getByRole('dialog');
  await publishing.getByRole('textbox', { name: 'What changed' }).fill('For the harbours');
  await publishing.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('heading', { level: 1, name: role }).waitFor();
  await page.getByRole('link', { name: 'Versions' }).click();
  await page.getByText('For the harbours').waitFor();

  await page.goto('/people');
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Marina Vloed');
  await page.getByLabel('Work email').fill('marina.vloed@milepost.example');
  await page.getByRole('combobox', { name: 'Reports to' }).fill('Ruth');
  await page.getByRole('option', { name: 'Ruth Okafor' }).click();
  await page.getByRole('button', { name: 'Add this person' }).click();
  await page.getByRole('link', { name: 'Give Marina a plan' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await page.getByRole('radio', { name: /^Night harbour/ }).check();
  await page.getByLabel('Start, day 0').fill(new Date().toISOString().slice(0, 10));
  await page.getByRole('button', { name: /^Start .* plan with/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Marina, day/ }).waitFor();
  await page.getByText(extra).first().waitFor();
  await page.getByRole('button', { name: 'All phases' }).click();
  const day60 = page.getByRole('button', { name: /^.*Day 60:/ });
  if ((await day60.getAttribute('aria-expanded')) === 'false') await day60.click();
  await page.getByText(goal).first().waitFor();
  expect(jon.complaints).toEqual([]);
}, 60_000);
