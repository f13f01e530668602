import { afterAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aVisitor, axeFindings, everybodyLeaves, origin, sidewaysRoom, signedInAs, type Look } from './visitor.js';

afterAll(everybodyLeaves);

const looks: [string, Look][] = [
  ['wide and light', { size: 'wide', scheme: 'light' }],
  ['wide and dark', { size: 'wide', scheme: 'dark' }],
  ['narrow and light', { size: 'narrow', scheme: 'light' }],
  ['narrow and dark', { size: 'narrow', scheme: 'dark' }],
];

/** Every address of the web app, and who opens it; `:id` is found through the link that the page before offers. */
const pages: [who: string, paths: string[]][] = [
  [
    'Noor Haddad',
    [
      '/plan',
      '/plan/guide',
      '/plan/history',
      '/plan/kpis',
      '/plan/skills',
      '/plan/readiness',
      '/readiness/measurements',
      '/check-ins',
      '/check-ins/:closed',
      '/account',
      '/templates',
    ],
  ],
  ['Ben Lindqvist', ['/check-ins', '/check-ins/:open', '/check-ins/:closed']],
  ['Carmen Vidal', ['/team', '/readiness', '/check-ins', '/check-ins/:open']],
  [
    'Ruth Okafor',
    [
      '/team',
      '/plans/:id',
      '/people/:person',
      '/check-ins/:planned',
      '/check-ins/:preparing',
      '/check-ins/:open',
      '/check-ins/:closed',
      '/check-ins/:closed/print',
      '/check-ins/:skipped',
    ],
  ],
  ['Jon Abara', ['/people', '/people/new', '/people/import', '/people/teams', '/plans/new', '/plans/new-many']],
  [
    'Jon Abara',
    [
      '/templates/associate-infrastructure-engineer',
      '/templates/infrastructure-officer',
      '/templates/infrastructure-officer/versions',
      '/templates/infrastructure-officer/moves',
      '/blueprints/new',
      '/blueprints/:document',
      '/nowhere',
    ],
  ],
];

/** Opens an address as a person who knows no numbers: ids are taken from what the API lists. */
async function open(page: Page, path: string): Promise<void> {
  let address = path;
  if (path.startsWith('/plan/')) {
    const plan = (await (await page.request.get('/api/v1/plans/mine')).json()) as { id: number };
    address = path.replace('/plan/', `/plans/${plan.id}/`);
  }
  const state = /:(planned|preparing|open|closed|skipped)/.exec(path)?.[1];
  if (path.endsWith(':document')) address = path.replace(':document', String(await aDocument(page)));
  else if (state) address = path.replace(`:${state}`, String(await checkInThatIs(state, page)));
  else if (path.includes(':')) {
    const { hires } = (await (await page.request.get('/api/v1/team')).json()) as {
      hires: { id: number; hire: { id: number; name: string } }[];
    };
    const { id, hire } = hires.find((plan) => plan.hire.name === 'Priya Nair')!;
    address = path.replace(':id', String(id)).replace(':person', String(hire.id));
  }
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

const roleDocument = `# Quay Master

## 30-day goals
- Learn the cranes
- Load one of the four ships with somebody

## KPIs
- Time to unload: small <2 hours, large <9 hours, monthly

A line about the harbour that nobody understands.
`;

/** A document that was brought and read: something in it is unsure, something was not understood. */
async function aDocument(page: Page): Promise<number> {
  const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': 'every-page', origin };
  const brought = await page.request.post('/api/v1/blueprint-imports?name=quay.md', { data: roleDocument, headers });
  const { id } = (await brought.json()) as { id: number };
  const address = `/api/v1/blueprint-imports/${id}`;
  for (;;) {
    const { status } = (await (await page.request.get(address)).json()) as { status: string };
    if (status === 'read') return id;
    if (status === 'refused') throw new Error('The document was refused');
    await page.waitForTimeout(100);
  }
}

/** The first check-in in that state which the API lists. */
async function checkInThatIs(state: string, page: Page): Promise<number> {
  const { plans } = (await (await page.request.get('/api/v1/check-ins')).json()) as {
    plans: { checkIns: Record<string, unknown>[] }[];
  };
  const found = plans
    .flatMap(({ checkIns }) => checkIns)
    .find((one) => {
      if (one.skippedAt) return state === 'skipped';
      if (one.closedAt) return state === 'closed';
      if (one.openedAt) return state === 'open';
      // who reads no views is not told of them
      const begun = Object.values(one.submitted ?? {}).some(Boolean);
      return state === (begun ? 'preparing' : 'planned');
    });
  return found!.id as number;
}

describe.each(looks)('every page, %s', (_, look) => {
  test('the sign-in page is accessible and fits', async () => {
    const { page, complaints } = await aVisitor(look);
    await open(page, '/sign-in');
    expect({ axe: await axeFindings(page), sideways: await sidewaysRoom(page), complaints }).toEqual({
      axe: [],
      sideways: 0,
      complaints: [],
    });
  });

  test.each(pages)('what %s opens is accessible and fits', async (name, paths) => {
    const { page, context, complaints } = await signedInAs(name, look);
    const found: Record<string, unknown> = {};
    for (const path of paths) {
      await open(page, path);
      const here = {
        axe: await axeFindings(page),
        sideways: await sidewaysRoom(page),
        // what explains a word shows when somebody looks at it, not before
        tooltips: await page.locator('[role=tooltip]:visible').count(),
      };
      if (here.axe.length || here.sideways || here.tooltips) found[path] = here;
    }
    await context.close();
    expect({ found, complaints }).toEqual({ found: {}, complaints: [] });
  });
});
