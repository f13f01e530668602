// npm run screenshots [-- NAME …]: the pictures of the README, or some of them, taken of the built app with the demo organisation.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/browser.ts';
import setUp from '../e2e/global-setup.mjs';
import tearDown from '../e2e/global-teardown.mjs';
import { root } from './run.mjs';

const folder = join(root, 'docs/screenshots');
const wide = { width: 1280, height: 860 };
const narrow = { width: 360, height: 760 };

/** Opens the first hire's plan and fills in a pause, up to the dates it would move. */
async function pauseSomebody(page) {
  await page.getByRole('link', { name: 'Noor Haddad' }).first().click();
  await page.getByRole('button', { name: 'Change this plan' }).click();
  await page.getByRole('menuitem', { name: /^Pause/ }).click();
  await page.getByRole('button', { name: '14 weeks' }).click();
  await page.getByLabel('Why').fill('Parental leave');
  await page.waitForTimeout(600);
}

async function find(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('cloud');
  await page.waitForTimeout(1200);
}

/** Opens the hire's check-in with that name, from the page of all. */
const openCheckIn = (hire, about) => async (page) => {
  const row = page.getByRole('listitem').filter({ hasText: hire }).filter({ hasText: about });
  await row.getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${about}`) }).waitFor();
  await page.waitForTimeout(1200);
};

/** From the list of candidates to where the first of them stands. */
async function openCandidate(page) {
  await page.getByRole('table', { name: 'Candidates' }).getByRole('link').first().click();
  await page.getByRole('region', { name: 'Every criterion' }).waitFor();
  await page.waitForTimeout(1200);
}

/** Another page of the same candidate. */
const openPageOf = (part) => async (page) => {
  await openCandidate(page);
  await page.goto(page.url().replace(/readiness.*$/, part));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1200);
};

/** Two candidates of one role, side by side. */
async function compareTwo(page) {
  for (const name of ['Mei Tanaka', 'Sofia Rossi'])
    await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
  await page.getByRole('link', { name: 'Compare 2' }).click();
  await page.getByRole('table', { name: 'Candidates side by side' }).waitFor();
  await page.waitForTimeout(1200);
}

/** A file with one line that needs somebody. */
async function pasteFile(page) {
  const buffer = Buffer.from(
    'name,email,title,manager\nMaya Osei,maya.osei@milepost.example,Cloud Engineer,tomas.rivera@milepost.example\n' +
      'Jonas Weber,jonas.weber@milepost.example,,\nLea Novak,lea.novak@milepost.example,,nobody@milepost.example\n',
  );
  await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
  await page.waitForTimeout(1200);
}

/** File, who looks, where, how, and what they do first. */
const pictures = [
  ['my-plan', 'noor.haddad', '/plan', { viewport: wide }],
  ['my-plan-narrow', 'noor.haddad', '/plan', { viewport: narrow, colorScheme: 'dark' }],
  ['team', 'ruth.okafor', '/team', { viewport: wide }],
  ['pause', 'ruth.okafor', '/team', { viewport: wide }, pauseSomebody],
  ['check-in', 'ruth.okafor', '/check-ins', { viewport: wide }, openCheckIn('Jonas Weber', 'Day 30 check-in')],
  ['check-in-record', 'noor.haddad', '/check-ins', { viewport: wide }, openCheckIn('', 'Day 30 check-in')],
  ['readiness', 'carmen.vidal', '/readiness', { viewport: wide }],
  ['criteria', 'carmen.vidal', '/readiness', { viewport: wide }, openCandidate],
  ['compare', 'carmen.vidal', '/readiness', { viewport: wide }, compareTwo],
  ['kpis', 'carmen.vidal', '/readiness', { viewport: wide }, openPageOf('kpis')],
  ['skills', 'carmen.vidal', '/readiness', { viewport: wide }, openPageOf('skills')],
  ['packet', 'carmen.vidal', '/readiness', { viewport: wide }, openPageOf('packet')],
  ['insight', 'carmen.vidal', '/insight', { viewport: wide }],
  ['find', 'carmen.vidal', '/team', { viewport: wide, colorScheme: 'dark' }, find],
  ['template', 'jon.abara', '/templates/associate-infrastructure-engineer', { viewport: wide }],
  ['people-import', 'jon.abara', '/people/import', { viewport: wide }, pasteFile],
];

const asked = process.argv.slice(2);
const taken = pictures.filter(([name]) => !asked.length || asked.includes(name));

await mkdir(folder, { recursive: true });
await setUp();
const browser = await launchBrowser();
try {
  for (const [name, who, path, look, act] of taken) {
    const context = await browser.newContext({ ...look, baseURL: process.env.MILEPOST_JOURNEYS });
    const scheme = look.colorScheme ?? 'light';
    await context.addInitScript((value) => localStorage.setItem('mantine-color-scheme-value', value), scheme);
    const page = await context.newPage();
    const data = { email: `${who}@milepost.example`, password: 'milepost-demo' };
    const reply = await page.request.post('/api/v1/sessions', { data });
    if (!reply.ok()) throw new Error(`${who} could not sign in: ${await reply.text()}`);
    await page.goto(path);
    // the stream of hints never ends, so the network is never idle
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(800);
    await act?.(page);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    console.log(`docs/screenshots/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await tearDown();
}
