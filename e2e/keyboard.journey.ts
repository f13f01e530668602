import { afterAll, expect, test } from '@jest/globals';
import { everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

test('a hire works with the keyboard alone', async () => {
  const { page, complaints } = await signedInAs('Kofi Mensah');
  const { keyboard } = page;
  const inHand = () => page.evaluate(() => document.activeElement?.closest('[data-goal]')?.textContent ?? '');

  await page.locator('li[data-goal]').first().waitFor();

  // j walks down the goals, k back up
  await keyboard.press('j');
  const first = await inHand();
  await keyboard.press('j');
  expect(await inHand()).not.toBe(first);
  await keyboard.press('k');
  expect(await inHand()).toBe(first);

  // space ticks the goal in hand and takes it back
  const golden = page.getByRole('button', { name: /^Tick “Learn the core services/ });
  for (let steps = 0; !(await inHand()).startsWith('Learn the core services') && steps < 12; steps++)
    await keyboard.press('j');
  await keyboard.press('Space');
  await page.locator('[aria-pressed=true][aria-label^="Tick “Learn the core services"]').waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await golden.waitFor();
  expect(await golden.getAttribute('aria-pressed')).toBe('true');

  // ? shows the keys, Escape closes
  await keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('an option of a choice can be something else, named by the hire', async () => {
  const { page, complaints } = await signedInAs('Viktor Petrov', { size: 'narrow' });
  const choice = page.getByRole('group', { name: /^Options of “Deliver an improvement/ });
  await choice.getByRole('button', { name: 'Something else…' }).click();
  await choice.getByLabel('What is it?').fill('Halve the time a rota swap takes');
  await choice.getByRole('button', { name: 'Save' }).click();
  await choice.getByRole('button', { name: 'Halve the time a rota swap takes' }).click();
  await choice.getByText('1 of any 1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.reload();
  await choice.getByText('1 of any 1').waitFor();
  expect(complaints).toEqual([]);
});

test('a tick made without a connection waits, says so, and is sent when the connection is back', async () => {
  const { page, context } = await signedInAs('Kofi Mensah', { size: 'narrow' });
  const dns = page.getByRole('button', { name: /^Tick “Make small DNS updates”/ });
  await dns.waitFor();
  await context.setOffline(true);
  await dns.click();
  await page.getByText('Not saved yet: 1 change').waitFor();
  expect(await dns.getAttribute('aria-pressed')).toBe('true');
  await context.setOffline(false);
  await page.getByText('Not saved yet: 1 change').waitFor({ state: 'detached' });
  await page.reload();
  await dns.waitFor();
  expect(await dns.getAttribute('aria-pressed')).toBe('true');
});
