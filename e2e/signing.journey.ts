import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { everybodyLeaves, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const row = (page: Page, text: string) => page.locator('li[data-goal]').filter({ hasText: text }).first();
const reasonGiven = 'Say in the note how you would undo it.';
const hygiene = 'Show sound change hygiene';

/** Reloads and waits: what stands then is what the server holds. */
async function fresh(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('a hire ticks, counts, attaches, asks; the manager returns it; the hire answers; the mentor signs', async () => {
  const noor = await signedInAs('Noor Haddad');
  await noor.page.waitForURL('**/plan');

  // a part of a group is ticked, and stays so
  const dns = noor.page.getByRole('button', { name: /^Tick “Make small DNS updates”/ });
  await dns.click();
  await noor.page.locator('[aria-pressed=true][aria-label^="Tick “Make small DNS updates”"]').waitFor();
  await noor.page.waitForLoadState('networkidle');
  await fresh(noor.page);
  expect(await dns.getAttribute('aria-pressed')).toBe('true');

  // one more of a count, beyond what is asked
  const runbooks = noor.page.getByRole('group', { name: /^Count of “Improve runbooks/ });
  await runbooks.getByRole('button', { name: 'One more' }).click();
  await runbooks.getByText('3 of 2–4').waitFor();

  // the returned goal gets its evidence and is asked for again
  await noor.page
    .getByRole('button', { name: new RegExp(`^${hygiene}`) })
    .last()
    .click();
  const detail = noor.page.getByRole('group', { name: new RegExp(`^About “${hygiene}`) });
  await detail.getByText('Note', { exact: true }).click();
  await detail
    .getByRole('textbox', { name: 'Note' })
    .fill('After undoing I compare the record with the change ticket. <script>alert(1)</script>');
  await detail.getByRole('button', { name: 'Attach' }).click();
  await detail.getByText('<script>alert(1)</script>').waitFor();
  await detail.getByRole('button', { name: 'Ask again' }).click();
  await detail.getByRole('button', { name: 'Take the request back' }).waitFor();
  await noor.page.waitForLoadState('networkidle');

  // the manager finds it and gives it back with a reason
  const ruth = await signedInAs('Ruth Okafor');
  await ruth.page.goto('/team');
  await ruth.page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await ruth.page.getByRole('heading', { level: 1, name: /Noor, day 36/ }).waitFor();
  await row(ruth.page, hygiene).getByRole('button', { name: 'Return…' }).click();
  const about = ruth.page.getByRole('group', { name: new RegExp(`^About “${hygiene}`) });
  await about.getByLabel('To return it, say why').fill(reasonGiven);
  await about.getByRole('button', { name: 'Return', exact: true }).click();
  await ruth.page.waitForLoadState('networkidle');

  // the hire reads the reason and asks again
  await fresh(noor.page);
  await noor.page.getByText(reasonGiven).first().waitFor();
  await row(noor.page, hygiene).getByRole('button', { name: 'Answer' }).click();
  await detail.getByRole('button', { name: 'Ask again' }).click();
  await detail.getByRole('button', { name: 'Take the request back' }).waitFor();
  await noor.page.waitForLoadState('networkidle');

  // the mentor may sign on this plan, and does
  const ben = await signedInAs('Ben Lindqvist');
  await ben.page.goto('/team');
  await ben.page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await row(ben.page, hygiene).getByRole('button', { name: 'Sign off' }).click();
  await ben.page.waitForLoadState('networkidle');

  await fresh(noor.page);
  await noor.page
    .getByText(/Signed( off)? by Ben Lindqvist/)
    .first()
    .waitFor();
  for (const { complaints } of [noor, ruth, ben]) expect(complaints).toEqual([]);
});
