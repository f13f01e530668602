import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
beforeAll(async () => (test = await testApp()));
afterAll(() => test.close());

it('says who I am and who stands to me in which way', async () => {
  const carmen = await aPerson(test, { name: 'Carmen Vidal', timeZone: 'Europe/Madrid' });
  const [team] = await test.dataSource.query(`insert into teams (name, lead_id) values ('Platform', $1) returning id`, [
    carmen.id,
  ]);
  const ruth = await aPerson(test, { managerId: carmen.id });
  const left = await aPerson(test, { managerId: carmen.id });
  await aPerson(test, { managerId: ruth.id, teamId: Number(team.id) });
  await aPerson(test, { managerId: left.id });
  await test.dataSource.query('update people set deactivated_at = now() where id = $1', [left.id]);
  expect((await carmen.get('/me').expect(200)).body).toEqual({
    id: carmen.id,
    name: 'Carmen Vidal',
    email: carmen.email,
    title: '',
    timeZone: 'Europe/Madrid',
    workingDays: [1, 2, 3, 4, 5],
    isAdmin: false,
    demo: false,
    // whoever reported to a manager who left is now hers
    relations: { hasPlan: false, planId: null, mentors: 0, reports: { direct: 2, below: 1 }, leads: 1 },
    reviews: [],
  });
});

it('tells nobody a password where there is no demo', async () => {
  const { body } = await test.request().get('/api/v1/demo').expect(200);
  expect(body).toEqual({ demo: false, password: null, people: [] });
});

it('tells how to sign in to the demo', async () => {
  const demo = await testApp({ demo: true });
  const { body } = await demo.request().get('/api/v1/demo').expect(200);
  await demo.close();
  expect(body).toMatchObject({ demo: true, password: 'milepost-demo' });
  expect(body.people).toHaveLength(5);
});
