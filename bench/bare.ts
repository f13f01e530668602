/**
 * The reference: the same page and the same tick with node:http and pg alone. No framework, no sign-in, no rights, no
 * input that is checked twice; its statements are as lean as we know how to write them. Run by bench/main.ts.
 */
import { createServer, type ServerResponse } from 'node:http';
import { goalTrees } from '@milepost/shared/plan-facts';
import { tallyOf } from '@milepost/shared/tally';
import pg from 'pg';
import { candidateText } from './bare-candidates.js';
import { goalsOf, type FreshRow } from './bare-goals.js';
import { statements } from './bare.sql.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

const named = (name: keyof typeof statements, values: unknown[]) => ({ name, text: statements[name], values });

async function readPage(name: 'page' | 'readiness', id: number): Promise<string | undefined> {
  const { rows } = await pool.query<{ page: string }>(named(name, [id]));
  return rows[0]?.page;
}

// Milepost's depends on who reads; here it is the same text for everyone, so that both send as much
const standing =
  '{"relation":{"hire":false,"mentor":false,"manager":false,"above":true,"teamLead":false,"admin":false},' +
  '"can":{"work":false,"comment":true,"signOff":false,"clearBlockers":false,"letMentorSign":false,"adjust":false,' +
  '"reopen":false,"changeMentor":false,"changeManager":false},';

async function readBoard(personId: number): Promise<string> {
  const { rows } = await pool.query<{ text: string }>(named('board', [personId]));
  const beside = rows.pop()!.text.slice(1);
  return `{"hires":[${rows.map(({ text }) => standing + text.slice(1)).join(',')}],"viewerId":${personId},"withoutPlan":[],${beside}`;
}

const candidates = new Map<string, string>();

// as Milepost does: nobody is derived twice for one version of their plan
async function readCandidates(personId: number): Promise<string> {
  const { rows } = await pool.query<{ id: number; version: number }>(named('below', [personId]));
  const texts: string[] = [];
  for (const { id, version } of rows) {
    const key = `${id} ${version}`;
    const text = candidates.get(key) ?? candidateText((await readPage('readiness', id))!);
    candidates.set(key, text);
    texts.push(text);
  }
  return `{"candidates":[${texts.join(',')}]}`;
}

async function find(address: string, personId: number): Promise<string> {
  const words = new URL(address, 'http://bare').searchParams.get('q');
  return (await pool.query<{ found: string }>(named('find', [`%${words}%`, personId]))).rows[0]!.found;
}

async function change(goalId: number, verb: 'tick' | 'untick'): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: locked } = await client.query(named('lock', [goalId]));
    const { id: planId, person_id: hire } = locked[0];
    const { rows: ruled } = await client.query(named('rule', [planId, goalId]));
    if (ruled[0].kind !== 'task' || ruled[0].waived || (verb === 'untick' && ruled[0].firm)) throw new Error('refused');
    const { rowCount: changed } = await client.query(named(verb, [planId, goalId, hire]));
    const { rows: fresh } = await client.query<FreshRow>(named('fresh', [planId]));
    const goals = goalsOf(fresh[0]!);
    let version: number | undefined;
    if (changed) {
      const tally = JSON.stringify(tallyOf(fresh[0]!.phases, goalTrees(goals), Number(hire)));
      const { rows } = await client.query(named('record', [planId, hire, `goal-${verb}ed`, goalId, tally]));
      version = rows[0].version;
    }
    await client.query('commit');
    const goal = goals.find(({ id }) => id === goalId);
    return JSON.stringify({ planId, version, goal, subGoals: goals.filter(({ parentId }) => parentId === goalId) });
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function send(reply: ServerResponse, body: string | undefined): void {
  if (body === undefined) return void reply.writeHead(404, { 'content-length': 0 }).end();
  reply.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}

function answer(method: string, address: string, id: number): Promise<string | undefined> {
  if (address.startsWith('/boards/')) return readBoard(id);
  if (address.startsWith('/find?')) return find(address, id);
  if (address.startsWith('/candidates/')) return readCandidates(id);
  if (address.startsWith('/standing/')) return readPage('readiness', id);
  return method === 'GET' ? readPage('page', id) : change(id, method === 'PUT' ? 'tick' : 'untick');
}

const server = createServer((request, reply) => {
  const id = Number(/(\d+)(?:\/completion)?$/.exec(request.url!)?.[1]);
  const work = answer(request.method!, request.url!, id);
  work.then(
    (body) => send(reply, body),
    (error: Error) => {
      console.error(error);
      reply.writeHead(500, { 'content-length': 0 }).end();
    },
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => server.close(() => void pool.end()).closeAllConnections());
