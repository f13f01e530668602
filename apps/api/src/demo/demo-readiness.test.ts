import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitingLongest, type Candidate } from '@milepost/shared/candidate';
import { dateIn } from '@milepost/shared/calendar';
import type { DecisionRecord } from '@milepost/shared/decision-record';
import { kpiCourse } from '@milepost/shared/kpi-course';
import { nextSteps } from '@milepost/shared/next-steps';
import { readiness } from '@milepost/shared/readiness';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import { DataSource } from 'typeorm';
import { aSession } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { seedDemo } from './seed-demo.js';

describe('what the demo organisation tells its lead', () => {
  let milepost: TestApp;
  let candidates: Candidate[];
  let read: (path: string) => Promise<unknown>;
  const now = new Date();

  beforeAll(async () => {
    milepost = await testApp();
    const dataSource = milepost.app.get(DataSource);
    await seedDemo(dataSource, 'no hash', now);
    const [{ id }] = (await dataSource.query(`select id from people where name = 'Carmen Vidal'`)) as [{ id: string }];
    const cookie = await aSession(dataSource, Number(id));
    read = async (path) => (await milepost.request().get(`/api/v1${path}`).set('cookie', cookie).expect(200)).body;
    ({ candidates } = (await read('/readiness')) as { candidates: Candidate[] });
  });
  afterAll(() => milepost.close());

  const of = (name: string) => candidates.find(({ hire }) => hire.name === name)!;
  const factsOf = async (name: string): Promise<{ facts: ReadinessFacts; today: string }> => {
    const facts = (await read(`/plans/${of(name).planId}/readiness`)) as ReadinessFacts;
    return { facts, today: dateIn(facts.hire.timeZone, now.toISOString()) };
  };

  test('one is ready and waits', async () => {
    expect(waitingLongest(candidates).map(({ hire }) => hire.name)).toEqual(['Tariq Aziz']);
    expect(of('Tariq Aziz')).toMatchObject({ ready: true, decision: { outcome: 'not yet' } });
    expect(of('Tariq Aziz').stale).toBeGreaterThan(0);
  });

  test('one is two steps away, after a decision that says when to look again', async () => {
    const { facts, today } = await factsOf('Mei Tanaka');
    const standing = readiness(facts, today);
    const open = standing.criteria.filter(({ weight, verdict }) => weight === 'required' && verdict !== 'met');
    expect(open).toHaveLength(2);
    const closing = nextSteps(facts, standing).filter(({ closes }) => open.some(({ key }) => closes.includes(key)));
    expect(closing.map(({ kind }) => kind)).toEqual(['rate', 'finish']);
    expect(facts.decisions[0]!.reviewOn! > today).toBe(true);
    expect(facts.measurements.some(({ kpi }) => kpi === 'cost-anomalies')).toBe(false);
  });

  test('others are early', () => {
    for (const name of ['Emil Larsen', 'Marta Kowalska', 'Viktor Petrov'])
      expect(of(name).required.of - of(name).required.met).toBeGreaterThan(6);
  });

  test('has readings with gaps, baselines, and one that was corrected', async () => {
    const { facts, today } = await factsOf('Tariq Aziz');
    const gaps = facts.template.kpis.flatMap((kpi) =>
      kpiCourse(kpi, facts, today).periods.filter(
        ({ counts, over, standing }) => counts && over && standing === 'no data',
      ),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(facts.measurements.some(({ startsOn }) => startsOn === null)).toBe(true);
    const [{ count }] = (await milepost.app
      .get(DataSource)
      .query('select count(*)::int from measurements where replaced_at is not null')) as [{ count: number }];
    expect(count).toBeGreaterThan(0);
  });

  test('shows evidence that counts in several places', async () => {
    const { facts } = await factsOf('Tariq Aziz');
    expect(Math.max(...facts.evidence.map(({ uses }) => uses.length))).toBeGreaterThan(2);
  });

  test('keeps what a former manager said until the new one rates', async () => {
    const { facts } = await factsOf('Emil Larsen');
    const names = new Map(facts.people.map(({ id, name }) => [id, name]));
    const said = facts.criterionRatings.filter(({ side }) => side === 'manager').map(({ by }) => names.get(by));
    expect(new Set(said)).toEqual(new Set(['Ruth Okafor']));
    expect(facts.manager!.name).toBe('Oskar Nowak');
  });

  test('freezes in each decision what stood that day and nothing later', async () => {
    for (const name of ['Tariq Aziz', 'Mei Tanaka']) {
      const { planId, decision } = of(name);
      const record = (await read(`/plans/${planId}/decisions/${decision!.id}`)) as DecisionRecord;
      const { facts, today } = record;
      expect(readiness(facts, today)).toEqual(record.readiness);
      const moments = [...facts.measurements, ...facts.skillRatings, ...facts.criterionRatings].map(({ at }) => at);
      expect(moments.length).toBeGreaterThan(10);
      expect(moments.every((at) => at <= record.decision.at)).toBe(true);
      expect(record.decision.criteria).toHaveLength(record.readiness.criteria.length);
    }
  });
});
