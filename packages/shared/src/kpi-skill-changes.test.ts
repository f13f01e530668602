import { describe, expect, test } from '@jest/globals';
import type { Measurement } from './kpi.js';
import { kpiSkillChanges, type KpiSkillFacts } from './kpi-skill-changes.js';
import { kpiChangeTitle, kpiChangeWords, skillChangeWords } from './kpi-skill-words.js';
import { manager } from './testing/goal-facts.js';
import { aKpi, aSkillRating, readinessFacts } from './testing/readiness-facts.js';

const plan = readinessFacts();
const [before, since, after] = ['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z', '2026-04-03T08:00:00.000Z'];
const reading = (given: Partial<Measurement>): Measurement => ({
  id: 1,
  kpi: 'changes',
  part: 0,
  startsOn: '2026-03-01',
  endsOn: '2026-03-31',
  value: 97,
  judgement: null,
  note: '',
  via: 'hand',
  by: manager,
  at: after,
  ...given,
});
const changes = (facts: Partial<KpiSkillFacts>, from: string | null = since) =>
  kpiSkillChanges(
    { kpis: [], skills: [], measurements: [], skillRatings: [], people: [], ...facts },
    plan,
    from,
    '2026-04-10',
  );

describe('since the last check-in', () => {
  const kpis = [aKpi('changes')];

  test('a KPI was read, or read anew; its baseline is no reading', () => {
    const february = { startsOn: '2026-02-01', endsOn: '2026-02-28' };
    const measurements = [
      reading({ ...february, at: before }),
      reading({ id: 2, value: 80 }),
      reading({ id: 3, startsOn: null, endsOn: null, value: 60 }),
    ];
    const told = changes({ kpis, measurements }).kpis;
    expect(told.map((one) => [kpiChangeTitle(one), kpiChangeWords(one)])).toEqual([
      ['KPI changes, Mar 2026', '80%, missed'],
    ]);
    expect(changes({ kpis, measurements }, null).kpis).toHaveLength(2);
    // the very moment of closing belongs to the last one
    expect(changes({ kpis, measurements: [reading({ at: since })] }).kpis).toEqual([]);
  });

  test('what was read before its milestone is told, and judged by nobody', () => {
    const early = reading({ startsOn: '2026-01-01', endsOn: '2026-01-31', value: 10 });
    const [told] = changes({ kpis, measurements: [early] }).kpis;
    expect(kpiChangeWords(told!)).toBe('10%, does not count yet');
  });

  test('a skill went from one level to another, by side', () => {
    const skills = [{ key: 'linux', name: 'Linux' }];
    const skillRatings = [
      aSkillRating({ level: 1, at: before }),
      aSkillRating({ level: 4, at: after }),
      aSkillRating({ level: 2, at: after }),
      aSkillRating({ level: 3, side: 'hire', at: '2026-03-20T08:00:00.000Z' }),
    ];
    const told = changes({ skills, skillRatings }).skills;
    expect(told.map((one) => [one.side, skillChangeWords(one)])).toEqual([
      ['hire', 'Independent, rated for the first time'],
      ['manager', 'From aware to with help'],
    ]);
  });

  test('a level that came back to where it was is no change', () => {
    const skills = [{ key: 'linux', name: 'Linux' }];
    const levels = [1, 3, 1] as const;
    const skillRatings = levels.map((level, i) => aSkillRating({ level, at: i ? after : before }));
    expect(changes({ skills, skillRatings }).skills).toEqual([]);
  });
});
