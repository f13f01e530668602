import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { aPerson, templateSlug, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { search } from './search.sql.js';
import type { SearchView } from './search.view.js';

const PEOPLE = 10_000;
const HIRES = 2000;

let milepost: TestApp;
let manager: TestPerson;
let admin: TestPerson;
let hire: TestPerson;

/** An organisation, and in it so many hires of one manager that nobody reads their plans one by one. */
beforeAll(async () => {
  milepost = await testApp();
  manager = await aPerson(milepost, { name: 'Wide Manager' });
  admin = await aPerson(milepost, { name: 'Wide Admin', isAdmin: true });
  hire = await aPerson(milepost, { name: 'Only Hire' });
  const write = (sql: string, values: unknown[]) => milepost.dataSource.query(sql, values);
  await write(
    `insert into people (name, email, title, manager_id)
    select 'Hire ' || md5(i::text), 'hire' || i || '@wide.example', 'Gardener', case when i <= ${HIRES} then $1::bigint end
    from generate_series(1, ${PEOPLE}) i`,
    [manager.id],
  );
  await write(
    `insert into plans (person_id, template_version_id, start_date, created_by)
    select p.id, v.id, '2026-01-05', $1 from people p, template_versions v join templates t on t.id = v.template_id
    where t.slug = $2 and (p.manager_id = $1 or p.id = $3) order by p.id`,
    [manager.id, templateSlug, hire.id],
  );
  await write(`insert into plan_phases (plan_id, key, position, title) select id, 'day-30', 1, '' from plans`, []);
  await write(
    `insert into goals (plan_id, phase_key, position, kind, text)
    select id, 'day-30', n, 'task', 'Plant ' || md5((id * 10 + n)::text) || ' in the yard' from plans, generate_series(1, 5) n`,
    [],
  );
  await write(
    `update goals set text = 'Count the puffins' where position = 3
      and plan_id in (select max(id) from plans union select id from plans where person_id = $1)`,
    [hire.id],
  );
  const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  await owner.query('vacuum (analyze)');
  await owner.end();
});
afterAll(() => milepost.close());

const find = async (by: TestPerson, q: string): Promise<SearchView> =>
  (await by.get(`/search?${new URLSearchParams({ q })}`).expect(200)).body as SearchView;

test('whoever sees many plans finds a goal anywhere in them, and only in them', async () => {
  const [first] = (await find(manager, 'puffins')).goals;
  expect((await find(manager, 'puffins')).goals).toHaveLength(1);
  expect((await find(manager, 'count the puffins')).goals).toEqual([first]);
  expect((await find(admin, 'puffins')).goals).toHaveLength(2);
  expect((await find(admin, `puffins ${first!.hire.name}`)).goals).toEqual([first]);
  expect((await find(hire, 'puffins')).goals).toMatchObject([{ hire: { name: 'Only Hire' } }]);
});

test('what many hold is answered too', async () => {
  const found = await find(admin, 'gardener');
  expect(found.people).toHaveLength(5);
  expect(found.plans).toHaveLength(5);
  expect((await find(admin, 'yard')).goals).toHaveLength(5);
  expect((await find(manager, 'the yard in plant')).goals).toHaveLength(5);
  for (const q of ['%', '___']) expect((await find(admin, q)).goals).toEqual([]);
});

test('nobody loses a goal among those of others, be its word common or rare', async () => {
  const other = await aPerson(milepost);
  const { dataSource } = milepost;
  const moved = `select id from people where title = 'Gardener' and manager_id = $1 order by id desc limit 300`;
  await dataSource.query(`update people set manager_id = $2 where id in (${moved})`, [manager.id, other.id]);
  const [oldest] = (await dataSource.query(
    `select min(goals.id) as id from goals join plans on plans.id = plan_id join people on people.id = person_id
    where people.manager_id = $1`,
    [other.id],
  )) as [{ id: string }];
  await dataSource.query(`update goals set text = 'Water the quince in the yard' where id = $1`, [oldest.id]);
  expect((await find(other, 'yard')).goals).toHaveLength(5);
  expect((await find(other, 'quince')).goals).toMatchObject([{ id: Number(oldest.id) }]);
  expect((await find(other, 'quince yard')).goals).toMatchObject([{ id: Number(oldest.id) }]);
  expect((await find(manager, 'quince')).goals).toEqual([]);
});

const planOf = async (words: string): Promise<string[]> => {
  const rows = (await milepost.dataSource.query(`explain (analyze, costs off, timing off) ${search.text}`, [
    admin.id,
    true,
    words,
    5,
  ])) as { 'QUERY PLAN': string }[];
  return rows.map((row) => row['QUERY PLAN']);
};

test('people and goals are found by their trigrams, not by reading all of them', async () => {
  const steps = (await planOf('puffins')).filter((line) => !line.includes('never executed'));
  const read = steps.flatMap((step) => /(Seq|Index) Scan on \w+/.exec(step)?.[0] ?? []);
  expect(read).toEqual(expect.arrayContaining(['Index Scan on people_words_idx', 'Index Scan on goals_words_idx']));
  expect(read).not.toContain('Seq Scan on goals');
});

test('whoever is only like the words is looked for where too few hold them, and stands after those', async () => {
  const comparing = async (words: string): Promise<boolean> => {
    const steps = await planOf(words);
    const alike = steps.slice(steps.findIndex((line) => line.includes('CTE alike_people')));
    return !alike.find((line) => /Scan on people/.test(line))!.includes('never executed');
  };
  expect(await comparing('gardener')).toBe(false);
  expect(await comparing('gardner wide')).toBe(true);
  expect((await find(admin, 'gardener wide')).people).toHaveLength(5);
  expect((await find(admin, 'wide admn')).people[0]).toMatchObject({ name: 'Wide Admin' });
});
