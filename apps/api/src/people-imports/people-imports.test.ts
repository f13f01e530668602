import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import { everything } from '../testing/everything.js';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import type { ImportRowView, PeopleImportPreviewView } from './people-import.view.js';

let test: TestApp;
let jon: TestPerson;
let ruth: TestPerson;
let count = 0;

beforeAll(async () => {
  test = await testApp();
  jon = await aPerson(test, { name: 'Jon Abara', isAdmin: true, timeZone: 'Europe/Berlin' });
  ruth = await aPerson(test, { name: 'Ruth Okafor' });
});
afterAll(() => test.close());

const address = '/people-imports';
const header = 'Name,Email,Title,Team,Manager,Mentor,Time zone,Working days,Admin';
const csv = (...rows: string[]): string => [header, ...rows].join('\n');
const post = (path: string, file: string | Buffer, by = jon) =>
  by.post(path).set('Content-Type', 'text/csv').send(Buffer.from(file));
const add = (file: string | Buffer, by = jon) => post(address, file, by);
const preview = async (file: string | Buffer) =>
  (await post(`${address}/preview`, file).expect(200)).body as PeopleImportPreviewView;
const said = ({ rows }: { rows: ImportRowView[] }) =>
  rows.flatMap(({ line, problems }) => problems.map(({ field, code }) => `${line} ${field} ${code}`));
/** An email of nobody yet. */
const fresh = (): string => `new${++count}@milepost.example`;
const people = async (where = 'true') =>
  (await test.dataSource.query(
    `select p.name, p.email, p.title, p.time_zone, p.working_days, p.is_admin, t.name as team, m.name as manager,
      o.name as mentor, p.created_by::int from people p left join teams t on t.id = p.team_id
      left join people m on m.id = p.manager_id left join people o on o.id = p.mentor_id where ${where} order by p.id`,
  )) as Record<string, unknown>[];

/** Refused, and nothing is written. */
async function refuses(file: string | Buffer, status: number, code: string, by = jon) {
  const before = await everything(test);
  const { body } = await add(file, by).expect(status);
  expect(body.code).toBe(code);
  expect(await everything(test)).toBe(before);
  return body as { detail: string; errors: { field: string; code: string }[]; view: PeopleImportPreviewView };
}

describe('people from a file', () => {
  it('are added with all that it says, in any order, and noted', async () => {
    const [ana, ben] = [fresh(), fresh()];
    const file = csv(
      `Ana Sol,${ana},Engineer,Storage,${ben.toUpperCase()},${ruth.email},Asia/Kolkata,Sun-Thu,yes`,
      `Ben Ito,${ben},,storage,${ruth.email},${ana},,,`,
      `Somebody else,${ruth.email.toUpperCase()},Ignored,,,,,,yes`,
    );
    const before = await everything(test);
    const seen = await preview(file);
    expect(await everything(test)).toBe(before);
    expect(seen).toMatchObject({
      counts: { added: 2, alreadyHere: 1, wrong: 0 },
      newTeams: ['Storage'],
      ignoredColumns: [],
      rows: [
        { line: 2, outcome: 'added', name: 'Ana Sol', manager: 'Ben Ito', mentor: 'Ruth Okafor', isAdmin: true },
        { line: 3, outcome: 'added', name: 'Ben Ito', manager: 'Ruth Okafor', mentor: 'Ana Sol', isAdmin: false },
        { line: 4, outcome: 'already-here', name: 'Ruth Okafor', deactivated: false },
      ],
    });
    const { body } = await add(file).expect(201);
    expect(body).toMatchObject({ added: 2, alreadyHere: 1, teamsAdded: ['Storage'] });
    const both = { team: 'Storage', created_by: jon.id };
    expect(await people(`p.email in ('${ana}', '${ben}', '${ruth.email}')`)).toMatchObject([
      { name: 'Ruth Okafor', title: '', is_admin: false },
      {
        ...both,
        name: 'Ana Sol',
        title: 'Engineer',
        manager: 'Ben Ito',
        mentor: 'Ruth Okafor',
        time_zone: 'Asia/Kolkata',
        working_days: [1, 2, 3, 4, 7],
        is_admin: true,
      },
      {
        ...both,
        name: 'Ben Ito',
        manager: 'Ruth Okafor',
        mentor: 'Ana Sol',
        time_zone: 'Europe/Berlin',
        working_days: [1, 2, 3, 4, 5],
        is_admin: false,
      },
    ]);
    const noted = await test.dataSource.query(
      `select verb, actor_id::int as by, count(*)::int from activity where (detail->>'importId')::int = $1
      group by 1, 2 order by 1`,
      [body.id],
    );
    expect(noted).toEqual([
      { verb: 'person-added', by: jon.id, count: 2 },
      { verb: 'team-added', by: jon.id, count: 1 },
    ]);
  });

  it('are shown before, what is wrong first, at most 200 of each', async () => {
    const rows = Array.from({ length: 250 }, (_, i) => `Person ${i},bulk${i}@x.example`);
    const seen = await preview(['Name,Email', ...rows, ',bulk@x.example', 'Ana,nobody'].join('\n'));
    expect(seen.counts).toEqual({ added: 250, alreadyHere: 0, wrong: 2 });
    expect(seen.rows).toHaveLength(202);
    expect(seen.rows.slice(0, 3).map(({ line, outcome }) => [line, outcome])).toEqual([
      [252, 'wrong'],
      [253, 'wrong'],
      [2, 'added'],
    ]);
  });

  it('may be nobody new: nothing changes but the record of the file', async () => {
    const [before] = await test.dataSource.query('select count(*) from people');
    const { body } = await add(csv(`Ruth,${ruth.email},,A new team`)).expect(201);
    expect(body).toMatchObject({ added: 0, alreadyHere: 1, teamsAdded: [] });
    expect((await test.dataSource.query('select count(*) from people'))[0]).toEqual(before);
  });

  it('come once for one request key', async () => {
    const file = csv(`Twice,${fresh()},,Once`);
    const send = (text: string) => add(text).set('Idempotency-Key', 'file-1');
    const both = await Promise.all([send(file), send(file)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]!.body).toEqual(both[1]!.body);
    expect(both[0]!.body).toMatchObject({ added: 1, teamsAdded: ['Once'] });
    expect((await send(csv(`Other,${fresh()}`)).expect(422)).body.code).toBe('request-key-reused');
    expect((await add(file).set('Idempotency-Key', 'a b').expect(400)).body.code).toBe('bad-request-key');
  });

  it('are an admin’s to bring, and nobody’s who is signed out', async () => {
    await refuses(csv(`A,${fresh()}`), 403, 'forbidden', ruth);
    await post(`${address}/preview`, csv(`A,${fresh()}`), ruth).expect(403);
    await test.request().post(`/api/v1${address}`).set('Content-Type', 'text/csv').send('Name,Email\n').expect(401);
  });
});

describe('a file in which something is wrong', () => {
  it('adds nobody, and names each line and column', async () => {
    const [ana, ben, gone] = [fresh(), fresh(), await aPerson(test, { name: 'Gone Away' })];
    await test.dataSource.query('update people set deactivated_at = now() where id = $1', [gone.id]);
    const file = csv(
      `Ana Sol,${ana},,New team,${ben}`,
      `Ben Ito,${ben},,,${ana}`,
      `Copy,${ana.toUpperCase()}`,
      `Fine,${fresh()},,,${ruth.email}`,
      `,${fresh()},,,unknown@x.example,${gone.email},Mars/Base,Blursday,perhaps`,
      `Late,${fresh()},a,b,,,,,,too,many`,
    );
    const expected = [
      '2 manager reporting-cycle',
      '3 manager reporting-cycle',
      '4 email email-twice',
      '6 name empty',
      '6 timeZone time-zone',
      '6 workingDays working-days',
      '6 isAdmin flag',
      '6 manager person-unknown',
      '6 mentor person-deactivated',
      '7 row too-many-cells',
    ];
    expect(said(await preview(file))).toEqual(expected);
    const { detail, errors, view } = await refuses(file, 422, 'rows-refused');
    expect(detail).toBe('5 lines are wrong, so nobody was added.');
    expect(said(view)).toEqual(expected);
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual(
      expected.map((one) => `lines.${one.replace(' ', '.')}`),
    );
    expect(view.rows[0]!.problems[0]!.detail).toBe(
      'This closes a circle: Ana Sol reports to Ben Ito, who reports to Ana Sol.',
    );
  });

  it('of 10,000 lines is refused as a whole, and soon', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `P${i},many${i}@x.example,,T${i % 40},many${(i + 1) % 10_000}@x.example`,
    );
    const { counts, rows: shown, newTeams } = await preview(csv(...rows));
    expect(counts).toEqual({ added: 0, alreadyHere: 0, wrong: 10_000 });
    expect(shown).toHaveLength(200);
    expect(newTeams).toHaveLength(40);
    const { errors } = await refuses(csv(...rows), 422, 'rows-refused');
    expect(errors).toHaveLength(100);
  });

  it('that cannot be read says why', async () => {
    expect(
      (await refuses(Buffer.from('Name,Email\nZoë,z@x.example', 'latin1'), 400, 'file-unreadable')).detail,
    ).toMatch(/^Line 2 /);
    await refuses('', 400, 'file-empty');
    await refuses('Name\nAna', 400, 'columns-missing');
    expect((await add(Buffer.alloc(5 * 1024 * 1024 + 1, 'a')).expect(413)).body.code).toBe('too-large');
  });

  it('that turns out too large on the way is refused', async () => {
    expect(await inPieces(6 * 1024 * 1024)).toBe(413);
  });

  it('is not taken as anything but text/csv, nor text/csv anywhere else', async () => {
    for (const type of ['application/json', 'text/plain', 'text/csvx', 'multipart/form-data; boundary=x'])
      expect((await jon.post(address).set('Content-Type', type).send('{}').expect(415)).body.code).toBe(
        'unsupported-media-type',
      );
    expect((await jon.post(address).expect(400)).body.code).toBe('file-empty');
    expect((await post('/people', csv()).expect(415)).body.code).toBe('unsupported-media-type');
    expect((await post('/people', Buffer.alloc(6_000_000)).expect(415)).body.code).toBe('unsupported-media-type');
    await jon
      .post(`${address}/preview`)
      .set('Content-Type', 'Text/CSV; charset=utf-8')
      .send(csv(`A,${fresh()}`))
      .expect(200);
  });
});

describe('at once', () => {
  it('with somebody added by hand under one of its emails, the whole file is refused and the line named', async () => {
    const [email, other] = [fresh(), fresh()];
    const runner = test.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`insert into people (name, email) values ('By hand', $1)`, [email.toUpperCase()]);
    const waiting = add(csv(`Other,${other}`, `From a file,${email}`)).then((reply) => reply);
    await waits();
    await runner.commitTransaction();
    await runner.release();
    const { status, body } = await waiting;
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'rows-refused' });
    expect(said(body.view)).toEqual(['3 email email-taken']);
    expect(await people(`lower(p.email) in ('${email}', '${other}')`)).toMatchObject([{ name: 'By hand' }]);
  });

  it('two files with the same people add them once', async () => {
    const file = csv(`One,${fresh()},,Both`, `Two,${fresh()},,Both`);
    const replies = await Promise.all([add(file), add(file)]);
    expect(replies.map(({ status, body }) => [status, body.added]).sort()).toEqual([
      [201, 0],
      [201, 2],
    ]);
  });

  it('a manager who is deactivated meanwhile is not given to anybody', async () => {
    const leaving = await aPerson(test, { name: 'Leaving Soon' });
    const runner = test.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('update people set deactivated_at = now() where id = $1', [leaving.id]);
    const waiting = add(csv(`Late,${fresh()},,,${leaving.email}`)).then((reply) => reply);
    await waits();
    await runner.commitTransaction();
    await runner.release();
    expect(said((await waiting).body.view)).toEqual(['2 manager person-deactivated']);
  });
});

/** Until some statement of this database waits for a lock. */
async function waits(): Promise<void> {
  const asked = `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 200; tries++) {
    if ((await test.dataSource.query(asked))[0].count > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Nothing waited.');
}

/** Sends a file without saying how large it is; gives the status. */
async function inPieces(size: number): Promise<number> {
  const { port } = test.app.getHttpServer().address() as { port: number };
  return new Promise((resolve, reject) => {
    const headers = { cookie: jon.cookie, 'content-type': 'text/csv', 'transfer-encoding': 'chunked' };
    const asking = httpRequest({ port, path: `/api/v1${address}`, method: 'POST', headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? 0);
    });
    asking.on('error', reject);
    for (let sent = 0; sent < size; sent += 65_536) asking.write(Buffer.alloc(65_536, 'a'));
    asking.end();
  });
}
