import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { anOpenCheckIn, type TestCheckIn } from '../testing/a-check-in.js';
import type { TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let checkIn: TestCheckIn;

beforeAll(async () => {
  milepost = await testApp();
});
beforeEach(async () => {
  checkIn = await anOpenCheckIn(milepost);
  const { hire, manager, id } = checkIn;
  const ratings = (level: number) => ({ ratings: [{ skill: 'linux-fundamentals', level, note: 'KEEP-OUT' }] });
  await hire.put(`/plans/${id}/skill-ratings`, ratings(3)).expect(200);
  await manager.put(`/plans/${id}/skill-ratings`, ratings(1)).expect(200);
  await milepost.dataSource.query(
    `insert into measurements (plan_id, kpi, starts_on, ends_on, value, note, recorded_by)
    values ($1, 'mtta', '2026-01-01', '2026-01-31', 7, 'KEEP-OUT', $2)`,
    [id, manager.id],
  );
});
afterAll(() => milepost.close());

const seen = async (by: TestPerson) => {
  const { kpisAndSkills } = await checkIn.view(by);
  return {
    kpis: kpisAndSkills.kpis.map(({ key }) => key),
    readings: kpisAndSkills.measurements.map(({ value }) => value),
    skills: kpisAndSkills.skills,
    levels: kpisAndSkills.skillRatings.map(({ side, level }) => `${side} ${level}`),
  };
};
const linux = { key: 'linux-fundamentals', name: 'Linux fundamentals' };

test('a check-in has readings and ratings before it, each as far as its reader may see them, and no words beside them', async () => {
  const all = { kpis: ['mtta'], readings: [7], skills: [linux], levels: ['hire 3', 'manager 1'] };
  for (const person of [checkIn.hire, checkIn.mentor, checkIn.manager, checkIn.lead, checkIn.teamLead]) {
    expect(await seen(person)).toEqual(all);
    expect(JSON.stringify(await checkIn.view(person))).not.toContain('KEEP-OUT');
  }
  expect(await seen(checkIn.admin)).toEqual({ ...all, skills: [], levels: [] });
});

test('its record keeps them as they stood', async () => {
  await checkIn.closed();
  const read = async () =>
    JSON.parse((await checkIn.hire.get(checkIn.path('/records/1')).expect(200)).text) as CheckInRecord;
  const { kpisAndSkills, people } = await read();
  expect(kpisAndSkills).toMatchObject({ skills: [linux], measurements: [{ kpi: 'mtta', value: 7, note: '' }] });
  expect(people).toContainEqual({ id: checkIn.manager.id, name: checkIn.manager.name });
  const rating = { ratings: [{ skill: linux.key, level: 4 }] };
  await checkIn.manager.put(`/plans/${checkIn.id}/skill-ratings`, rating).expect(200);
  expect((await read()).kpisAndSkills).toEqual(kpisAndSkills);
});

test('a rating that was taken back is not told', async () => {
  const { skillRatings } = (await checkIn.view(checkIn.manager)).kpisAndSkills;
  await checkIn.manager.delete(`/plans/${checkIn.id}/skill-ratings/${skillRatings.at(-1)!.id}`).expect(200);
  expect((await seen(checkIn.manager)).levels).toEqual(['hire 3']);
});
