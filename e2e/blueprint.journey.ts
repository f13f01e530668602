import { afterAll, expect, test } from '@jest/globals';
import { aVisitor, axeFindings, everybodyLeaves, sidewaysRoom, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const role = 'Lighthouse Engineer';
const blueprint = `# ${role}

## Responsibilities

- Keep the lamp and its clockwork running

## 30-day goals

- Learn the lamp, the horn and the log
- Polish one of the four lenses under review

## 60-day goals

- Stand three night watches alone
- Write the log of a storm

## KPIs

- Lamp uptime: at least 99.5%, monthly

Row out to the reef and mark the new shallows.
Copyright of the harbour office.
`;
const today = () => new Date().toISOString().slice(0, 10);

test('an admin pastes a blueprint, corrects it, publishes it, and a new hire lives in the plan', async () => {
  const jon = await signedInAs('Jon Abara');
  const { page } = jon;
  await page.goto('/blueprints/new');
  await page.getByRole('heading', { level: 1, name: /^Make a template/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Or paste its text').fill(blueprint);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByRole('heading', { level: 1, name: /\d+ of \d+ lines read; 1 needs a look/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // what is unsure, what was not read, and the number of a goal
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /nothing is unsure/ }).waitFor();
  await page.getByRole('button', { name: /^Say what “Row out to the reef/ }).click();
  await page.getByRole('menuitem', { name: 'A goal of day 30' }).click();
  await page.getByText(/Row out to the reef.* is a goal of day 30/).waitFor();
  await page.getByRole('button', { name: /^Correct “Learn the lamp/ }).click();
  await page.getByRole('menuitem', { name: 'Reword or split…' }).click();
  await page.getByLabel('What it says').fill('Learn the lamp and the horn');
  await page.keyboard.press('Enter');
  await page.getByText('Saved as you go').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Correct “Learn the lamp and the horn”' }).waitFor();

  await page.getByRole('button', { name: 'Make the template draft' }).click();
  expect(await page.getByLabel('What the role is called').inputValue()).toBe(role);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await page.waitForURL('**/templates/lighthouse-engineer/draft');

  // published as the API does it, whatever the page around it looks like
  const draft = (await (await page.request.get('/api/v1/templates/lighthouse-engineer/draft')).json()) as {
    revision: number;
    problems: unknown[];
  };
  expect(draft.problems).toEqual([]);
  const published = await page.request.put('/api/v1/templates/lighthouse-engineer/draft/publication', {
    data: { note: 'From the blueprint of the harbour office' },
    headers: { 'if-match': `"${draft.revision}"`, origin: new URL(page.url()).origin },
  });
  expect(published.status()).toBe(200);

  await page.goto('/people');
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Pharos Winter');
  await page.getByLabel('Work email').fill('pharos.winter@milepost.example');
  await page.getByRole('combobox', { name: 'Reports to' }).fill('Ruth');
  await page.getByRole('option', { name: 'Ruth Okafor' }).click();
  await page.getByRole('button', { name: 'Add this person' }).click();
  await page.getByRole('button', { name: 'Make an invitation link' }).click();
  const invitation = await page.getByLabel('Invitation for Pharos Winter').inputValue();
  await page.getByRole('link', { name: 'Give Pharos a plan' }).click();
  await page.getByRole('radio', { name: new RegExp(role) }).check();
  await page.getByLabel('Start, day 0').fill(today());
  await page.getByRole('button', { name: /^Start .* plan with/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Pharos, day [01]/ }).waitFor();
  expect(jon.complaints).toEqual([]);

  const { page: hire } = await aVisitor();
  await hire.goto(new URL(invitation).pathname);
  await hire.getByLabel('Your new password', { exact: true }).fill('a light for every ship');
  await hire.getByRole('button', { name: 'Keep it and sign in' }).click();
  await hire.getByText('Learn the lamp and the horn').first().waitFor();
  await hire.getByText('Row out to the reef and mark the new shallows.').first().waitFor();
});

test('what cannot be read says why, and on a phone in the dark all of it fits', async () => {
  const { page, complaints } = await signedInAs('Jon Abara', { size: 'narrow', scheme: 'dark' });
  await page.goto('/blueprints/new');
  const broken = { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nno pages') };
  await page.locator('input[type=file]').setInputFiles(broken);
  await page
    .getByRole('alert')
    .getByText(/damaged/)
    .waitFor();
  expect(await sidewaysRoom(page)).toBe(0);

  const text = `# Clerk\n\n## Responsibilities\n\n- Document every order\n- Improve the archive\n\n<b onclick="alert(1)">${'long'.repeat(60)}</b> has no place here.\n`;
  await page.getByLabel('Or paste its text').fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByRole('button', { name: 'Propose phases' }).click();
  await page.getByRole('heading', { name: 'The phases are inferred, not stated' }).waitFor();
  expect(await sidewaysRoom(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText('The document', { exact: true }).click();
  await page.getByRole('option', { name: /onclick/ }).waitFor();
  expect(await page.locator('main b[onclick]').count()).toBe(0);
  expect(await sidewaysRoom(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
