import { afterAll, expect, test } from '@jest/globals';
import { aVisitor, everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

/** A date as the form takes it; midnight may pass meanwhile, so the journeys allow a day more. */
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('an admin adds somebody and gives them a plan; they choose a password and live their first day', async () => {
  const { page: jon, complaints } = await signedInAs('Jon Abara');
  await jon.goto('/people');
  await jon.getByRole('link', { name: 'Add a person' }).click();

  // what is missing is said beside its field, and nothing typed is lost
  await jon.getByLabel('Name', { exact: true }).fill('Zoë Brandt');
  await jon.getByRole('button', { name: 'Add this person' }).click();
  await jon.getByLabel('Work email').fill('zoe.brandt@milepost.example');
  expect(await jon.getByLabel('Name', { exact: true }).inputValue()).toBe('Zoë Brandt');
  const manager = jon.getByRole('combobox', { name: 'Reports to' });
  await manager.fill('Ruth');
  await jon.getByRole('option', { name: 'Ruth Okafor' }).click();
  await jon.getByRole('button', { name: 'Add this person' }).click();
  await jon.getByRole('heading', { level: 1, name: 'Zoë Brandt is in the directory' }).waitFor();

  // a way in
  await jon.getByRole('button', { name: 'Make an invitation link' }).click();
  const invitation = await jon.getByLabel('Invitation for Zoë Brandt').inputValue();

  // a plan, with its dates before it is given
  await jon.getByRole('link', { name: 'Give Zoë a plan' }).click();
  await jon.getByRole('heading', { level: 1, name: 'Give Zoë Brandt a plan' }).waitFor();
  await jon.getByRole('radio', { name: /Junior Infrastructure Engineer/ }).check();
  await jon
    .getByText(/mentor/i)
    .first()
    .waitFor();
  await jon.getByLabel('Start, day 0').fill(daysAgo(0));
  await jon.getByRole('button', { name: /^Start .* plan with/ }).click();
  await jon.getByRole('heading', { level: 1, name: /^Zoë, day [01]/ }).waitFor();

  // the new hire's first day
  const { page: zoe } = await aVisitor();
  await zoe.goto(new URL(invitation).pathname);
  await zoe.getByLabel('Your new password', { exact: true }).fill('a road of nineteen stones');
  await zoe.getByRole('button', { name: 'Keep it and sign in' }).click();
  await zoe.getByRole('heading', { level: 1, name: /^Day [01], on the way to day 30/ }).waitFor();
  await zoe.getByRole('link', { name: 'Guide' }).click();
  for (const question of ['Whom to meet', 'What a normal week holds', 'May I do this alone?'])
    await zoe.getByRole('heading', { name: question }).waitFor();
  await zoe.getByLabel('Say what you want to do').fill('firewall');
  await zoe.getByText(/Ask first/).waitFor();
  await zoe.goto('/plan');
  await zoe.getByRole('button', { name: /^Tick “Get access to the cloud console/ }).click();
  await zoe.getByText(/1 of 4 required goals done/).waitFor();
  await zoe.waitForLoadState('networkidle');

  // the link worked once, and the history tells it all
  await zoe.getByRole('link', { name: 'History' }).click();
  await zoe
    .getByText(/ticked/)
    .first()
    .waitFor();
  const { page: somebody } = await aVisitor();
  await somebody.goto(new URL(invitation).pathname);
  await somebody.getByRole('heading', { level: 1, name: /used/i }).waitFor();
  expect(complaints).toEqual([]);
});

test('a late start asks which of the past phases count as done', async () => {
  const { page } = await signedInAs('Ruth Okafor');
  await page.goto('/plans/new');
  await page.getByRole('combobox', { name: 'Who' }).fill('Rosa');
  await page.getByRole('option', { name: 'Rosa Marín' }).click();
  await page.getByRole('radio', { name: /Associate Infrastructure Engineer/ }).check();
  await page.getByLabel('Start, day 0').fill(daysAgo(40));
  await page
    .getByText(/lies in the past|in the past/)
    .first()
    .waitFor();
  await page
    .getByText(/mentor/i)
    .first()
    .waitFor();
  await page.getByLabel('Day 30 counts as done').check();
  await page.getByRole('button', { name: /^Start .* plan with/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Rosa, day (39|40|41)/ }).waitFor();
  await page.getByRole('button', { name: 'All phases' }).click();
  await page.getByRole('button', { name: /Day 30/ }).click();
  await page
    .getByText(/before this plan/i)
    .first()
    .waitFor();
});
