/** npm run bench: see docs/benchmarks.md. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTags } from './etags.js';
import { findSubjects } from './find.js';
import { measure, type Subject } from './measure.js';
import type { Call } from './load.js';
import { databaseUrls, startMilepost } from './milepost.js';
import { readOptions, type Options } from './options.js';
import { busiest } from './profile.js';
import { seed } from './seed.js';
import { Server } from './server.js';
import { headsOf, readBoard, readMine, readPlan, readTeam, shuffledPlans, tickAndUntick } from './subjects.js';
import { table, type Claim } from './table.js';
import { weighSubjects } from './weigh.js';

const claims: Claim[] = [
  { subject: 'read', reference: 'bare read', target: 0.75 },
  { subject: 'unchanged', reference: 'read', target: 3 },
  { subject: 'board', reference: 'bare board', target: 0.8 },
  { subject: 'find', reference: 'bare find', target: 0.3 },
  { subject: 'candidates', reference: 'bare candidates', target: 0.5 },
  { subject: 'standing', reference: 'bare standing', target: 0.6 },
  { subject: 'tick', reference: 'bare tick', target: 0.6 },
];

const options = readOptions(process.argv.slice(2));
if (options.fresh) await rm(options.folder, { recursive: true, force: true });
const profiles = options.profile ? await mkdtemp(join(tmpdir(), 'milepost-profile-')) : undefined;
await prepare(options);
const milepost = await startMilepost(
  options.folder,
  options.port,
  profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [],
);
try {
  const urls = await databaseUrls(options.folder);
  const bare = await Server.start(['bench/dist/bare.js'], options.port + 1, '/plans/1', { DATABASE_URL: urls.app });
  try {
    const reads = await measure(await readSubjects(milepost, bare, options), options);
    // ticks come last: they change what is asked for as unchanged
    const ticks = await measure(tickSubjects(milepost, bare, options), options);
    const results = new Map([...reads, ...ticks]);
    console.log(`\n${table(results, claims)}`);
  } finally {
    await bare.stop();
  }
} finally {
  await milepost.stop();
}
if (profiles) console.log(`\nWhere Milepost's own time went (${profiles}):\n${await busiest(profiles)}`);

/** Lets Milepost make its database, fills it, and ends it again: what is measured begins with nothing cached. */
async function prepare({ folder, port, plans }: Options): Promise<void> {
  const server = await startMilepost(folder, port);
  try {
    const { superuser } = await databaseUrls(folder);
    const took = await seed(superuser, plans);
    if (took) console.log(`seeded ${plans} plans in ${took.toFixed(1)} s`);
  } finally {
    await server.stop();
  }
}

async function readSubjects(server: Server, bare: Server, options: Options): Promise<Subject[]> {
  const { plans, connections, only } = options;
  const order = shuffledPlans(plans);
  // every connection goes through all of them, from a head of its own on
  const heads = headsOf(plans);
  const boards = (call: (head: number) => Call) =>
    Array.from({ length: connections }, (_, at) =>
      [...heads.slice(at % heads.length), ...heads.slice(0, at % heads.length)].map(call),
    );
  const tags = asked(only, 'unchanged') ? await readTags(server.port, order, connections) : new Map<number, string>();
  const all: Subject[] = [
    { name: 'bare read', server: bare, expect: 200, calls: () => order.map((plan) => [readPlan(plan)]) },
    { name: 'read', server, expect: 200, calls: () => order.map((plan) => [readMine(plan)]) },
    { name: 'unchanged', server, expect: 304, calls: () => order.map((plan) => [readMine(plan, tags.get(plan))]) },
    { name: 'bare board', server: bare, expect: 200, calls: () => boards(readBoard) },
    { name: 'board', server, expect: 200, calls: () => boards(readTeam) },
    ...findSubjects(server, bare, plans),
    ...(await weighSubjects(server, bare, options)),
  ];
  return all.filter(({ name }) => asked(only, name));
}

function tickSubjects(server: Server, bare: Server, { plans, only }: Options): Subject[] {
  const calls = () => shuffledPlans(plans).map(tickAndUntick);
  const all: Subject[] = [
    { name: 'bare tick', server: bare, expect: 200, calls },
    { name: 'tick', server, expect: 200, calls },
  ];
  return all.filter(({ name }) => asked(only, name));
}

function asked(only: string[], name: string): boolean {
  return !only.length || only.some((part) => name.includes(part));
}
