import { afterAll, expect, test } from '@jest/globals';
import { axeFindings, everybodyLeaves, sidewaysRoom, signedInAs } from './visitor.js';

afterAll(everybodyLeaves);

const header = 'Name;E-mail;Title;Team;Manager;Time zone';
const email = (n: number) => `new.${n}@milepost.example`;
/** 200 people: ten managers below Ruth, the others below them, some in a team that is new. */
const rows = Array.from({ length: 200 }, (_, n) => {
  const manager = n < 10 ? 'ruth.okafor@milepost.example' : email(n % 10);
  return `Neue ${n} Müller;${email(n)};Engineer;${n % 2 ? 'Storage' : 'Edge'};${manager};Europe/Berlin`;
});
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const fileOf = (lines: string[]) => ({
  name: 'staff.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([header, ...lines].join('\r\n')),
});

test('an admin imports 200 people: what is wrong is named, put right, and everybody is there', async () => {
  const jon = await signedInAs('Jon Abara');
  const { page } = jon;
  await page.goto('/people');
  await page.getByRole('link', { name: 'Add from a file' }).click();
  await page.getByRole('heading', { level: 1, name: 'Add people from a file' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // two lines that report to each other, and one that was copied
  const wrong = [...rows];
  wrong[3] = wrong[3]!.replace('ruth.okafor@milepost.example', email(13));
  wrong[50] = rows[49]!;
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(fileOf(wrong));
  await page.getByRole('heading', { level: 1, name: '197 people are ready, 3 lines need you' }).waitFor();
  await page
    .getByText('This closes a circle: Neue 3 Müller reports to Neue 13 Müller, who reports to Neue 3 Müller.')
    .waitFor();
  await page.getByText('Line 51 has this email already.').waitFor();
  expect(await page.getByRole('button', { name: /^Add \d/ }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  await choose.setInputFiles(fileOf(rows));
  await page.getByRole('heading', { level: 1, name: '200 people will be added' }).waitFor();
  await page.getByText('2 new teams will be made: Edge, Storage.').waitFor();
  await page.getByRole('button', { name: 'Add 200 people' }).click();
  await page.getByRole('heading', { level: 1, name: '200 people are new in the directory' }).waitFor();
  await page.getByRole('link', { name: 'Go to People' }).click();
  await page.getByLabel('Find by name, title or email').fill('Neue 142');
  const found = page.getByRole('row', { name: /Neue 142 Müller/ });
  await found.getByText('Neue 2 Müller').waitFor();
  await found.getByText('Edge').waitFor();
  expect(jon.complaints).toEqual([]);
});

test('several of them are given a plan at once, each with their dates before', async () => {
  const jon = await signedInAs('Jon Abara');
  const { page } = jon;
  await page.goto('/plans/new-many');
  await page.getByRole('radio', { name: /^Junior Infrastructure Engineer/ }).check();
  await page.getByLabel('Find by name, title or email').fill('Neue 14');
  await page.getByRole('button', { name: 'Choose all 11' }).click();
  await page.getByLabel('Start, day 0').fill(inDays(10));
  const one = page.getByRole('row', { name: /Neue 142 Müller/ });
  await one.locator(`time[datetime="${inDays(40)}"]`).waitFor();
  await one.getByLabel('Start of Neue 142 Müller').fill(inDays(12));
  await one.locator(`time[datetime="${inDays(42)}"]`).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Give 11 plans' }).click();
  await page.getByRole('heading', { level: 1, name: '11 people have a plan now' }).waitFor();
  await page.getByRole('link', { name: 'Neue 142 Müller’s plan' }).click();
  await page.getByRole('heading', { level: 1, name: /Neue/ }).waitFor();
  expect(jon.complaints).toEqual([]);
});

test('on a phone in the dark it fits, and is fit to read', async () => {
  const jon = await signedInAs('Jon Abara', { size: 'narrow', scheme: 'dark' });
  const { page } = jon;
  await page.goto('/people/import');
  await page.getByRole('heading', { level: 1, name: 'Add people from a file' }).waitFor();
  expect(await sidewaysRoom(page)).toBe(0);
  const long = `${'Anna-'.repeat(19)};${'a'.repeat(60)}@milepost.example;;;nobody-of-this-name@milepost.example;Mars`;
  await page.locator('input[type=file]').setInputFiles(fileOf([long]));
  await page.getByRole('heading', { level: 1, name: '1 line needs you' }).waitFor();
  expect(await sidewaysRoom(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(jon.complaints).toEqual([]);
});
