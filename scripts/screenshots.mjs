// npm run screenshots: the pictures of the README, taken of the built app with the demo organisation.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/browser.ts';
import setUp from '../e2e/global-setup.mjs';
import tearDown from '../e2e/global-teardown.mjs';
import { root } from './run.mjs';

const folder = join(root, 'docs/screenshots');
const wide = { width: 1280, height: 860 };
const narrow = { width: 360, height: 760 };

/** File, who looks, where, how. */
const pictures = [
  ['sign-in', null, '/sign-in', { viewport: wide }],
  ['my-plan', 'noor.haddad', '/plan', { viewport: wide }],
  ['my-plan-narrow', 'noor.haddad', '/plan', { viewport: narrow, colorScheme: 'dark' }],
  ['plans', 'ruth.okafor', '/plans', { viewport: wide, colorScheme: 'dark' }],
  ['template', 'jon.abara', '/templates/associate-infrastructure-engineer', { viewport: wide }],
  ['give-a-plan', 'ruth.okafor', '/plans/new', { viewport: wide }],
];

await mkdir(folder, { recursive: true });
await setUp();
const browser = await launchBrowser();
try {
  for (const [name, who, path, look] of pictures) {
    const context = await browser.newContext({ ...look, baseURL: process.env.MILEPOST_JOURNEYS });
    const scheme = look.colorScheme ?? 'light';
    await context.addInitScript((value) => localStorage.setItem('mantine-color-scheme-value', value), scheme);
    const page = await context.newPage();
    if (who) {
      const data = { email: `${who}@milepost.example`, password: 'milepost-demo' };
      const reply = await page.request.post('/api/v1/sessions', { data });
      if (!reply.ok()) throw new Error(`${who} could not sign in: ${await reply.text()}`);
    }
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    console.log(`docs/screenshots/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await tearDown();
}
