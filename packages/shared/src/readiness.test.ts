import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import { criterionSources } from './criterion.js';
import { readiness, staleAfterDays } from './readiness.js';
import type { ReadinessFacts } from './readiness-facts.js';
import { aGoal } from './testing/a-goal.js';
import { anyDay, anyReadiness } from './testing/any-readiness.js';
import { answered, counted } from './testing/goal-facts.js';
import {
  aCriterionRating,
  aKpi,
  aSkill,
  aSkillRating,
  listed,
  readinessFacts,
  someEvidence,
} from './testing/readiness-facts.js';

const today = '2026-11-20';
const promotion = [{ key: 'on-call', text: 'Is reliable on call' }];
const criterionOf = (facts: ReadinessFacts, key: string, on = today) => {
  const found = readiness(facts, on).criteria.find((one) => one.key === key);
  if (!found) throw new Error(`no criterion ${key}`);
  return found;
};
const at = (day: string) => `${day}T08:00:00.000Z`;

describe('always', () => {
  test('ready is every required criterion met, and at least one of them', () => {
    fc.assert(
      fc.property(anyReadiness, anyDay, (facts, day) => {
        const { criteria, ready, required, supporting } = readiness(facts, day);
        const ofRequired = criteria.filter(({ weight }) => weight === 'required');
        expect(ready).toBe(ofRequired.length > 0 && ofRequired.every(({ verdict }) => verdict === 'met'));
        expect(required.of).toBe(ofRequired.length);
        expect(required.of + supporting.of).toBe(criteria.length);
        expect(required.met + supporting.met).toBe(criteria.filter(({ verdict }) => verdict === 'met').length);
      }),
    );
  });

  test('required ones come first, in each half by their source, and each key once', () => {
    fc.assert(
      fc.property(anyReadiness, anyDay, (facts, day) => {
        const { criteria } = readiness(facts, day);
        const places = criteria.map(
          ({ weight, basis }) => (weight === 'required' ? 0 : 10) + criterionSources.indexOf(basis.source),
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(criteria.map(({ key }) => key)).size).toBe(criteria.length);
      }),
    );
  });

  test('what is met says since when, never later than the newest word on it; what is not says nothing', () => {
    fc.assert(
      fc.property(anyReadiness, anyDay, (facts, day) => {
        const { criteria, ready, readySince } = readiness(facts, day);
        const [met, open] = [
          criteria.filter(({ verdict }) => verdict === 'met'),
          criteria.filter(({ verdict }) => verdict !== 'met'),
        ];
        expect(open.filter(({ metAt }) => metAt !== null)).toEqual([]);
        expect(met.filter(({ metAt, newestAt }) => metAt !== null && metAt > newestAt!)).toEqual([]);
        const required = met.filter(({ weight, metAt }) => weight === 'required' && metAt !== null);
        const last =
          required
            .map(({ metAt }) => metAt!)
            .sort()
            .at(-1) ?? null;
        expect(readySince).toBe(ready ? last : null);
      }),
    );
  });

  test('nothing to go by is no evidence, and more evidence for a criterion never takes it away', () => {
    fc.assert(
      fc.property(anyReadiness, anyDay, (facts, day) => {
        const bare = {
          ...facts,
          evidence: [],
          measurements: [],
          skillRatings: [],
          criterionRatings: [],
          checkIns: [],
          goals: [],
        };
        expect(readiness(bare, day).criteria.filter(({ verdict }) => verdict !== 'no evidence')).toEqual([]);
        for (const { key, verdict } of readiness(facts, day).criteria.filter(
          ({ basis }) => basis.source === 'promotion',
        )) {
          const more = { ...facts, evidence: [...facts.evidence, someEvidence(`criterion ${key}`)] };
          const after = criterionOf(more, key, day).verdict;
          expect(verdict === 'met' ? ['met'] : ['met', 'not yet']).toContain(after);
        }
      }),
    );
  });
});

describe('weights', () => {
  test('the template’s own word holds, else what is usual for its source, marked as inferred', () => {
    const { criteria } = readiness(
      readinessFacts({
        promotion: [...promotion, { key: 'talks', text: 'Gives talks', weight: 'supporting' }],
        skills: [
          aSkill('linux'),
          aSkill('k8s', { tier: 'advanced' }),
          aSkill('go', { tier: 'advanced', weight: 'supporting' }),
        ],
        kpis: [aKpi('mtta'), aKpi('csat', { weight: 'required' })],
      }),
      today,
    );
    expect(criteria.map(({ key, weight, weightInferred }) => `${key} ${weight}${weightInferred ? '?' : ''}`)).toEqual([
      'on-call required?',
      'skill:linux required?',
      'kpi:csat required',
      'talks supporting',
      'skill:go supporting',
      'kpi:mtta supporting?',
      'check-ins supporting?',
    ]);
  });

  test('without anything required nobody is ready', () => {
    expect(readiness(readinessFacts(), today)).toMatchObject({
      ready: false,
      readySince: null,
      required: { met: 0, of: 0 },
    });
  });
});

describe('what promotion asks for', () => {
  const of = (facts: Partial<ReadinessFacts>) => criterionOf(readinessFacts({ promotion, ...facts }), 'on-call');

  test('is met by evidence that the manager sees consistently, since the later of the two', () => {
    const evidence = [
      someEvidence('criterion on-call', { at: at('2026-08-01') }),
      someEvidence('criterion on-call', { at: at('2026-10-01') }),
    ];
    const criterionRatings = [aCriterionRating({ at: at('2026-09-01') }), aCriterionRating({ at: at('2026-11-01') })];
    expect(of({ evidence, criterionRatings })).toMatchObject({
      verdict: 'met',
      metAt: at('2026-09-01'),
      newestAt: at('2026-11-01'),
    });
  });

  test('a rating alone is no evidence, evidence without a rating not yet', () => {
    expect(of({ criterionRatings: [aCriterionRating()] }).verdict).toBe('no evidence');
    expect(of({ evidence: [someEvidence('criterion on-call')] }).verdict).toBe('not yet');
  });

  test('the hire’s own rating counts for nothing, and what was taken back neither', () => {
    const evidence = [someEvidence('criterion on-call')];
    expect(of({ evidence, criterionRatings: [aCriterionRating({ side: 'hire' })] }).verdict).toBe('not yet');
    const criterionRatings = [aCriterionRating(), aCriterionRating({ rating: null })];
    expect(of({ evidence, criterionRatings })).toMatchObject({ verdict: 'not yet', confirmedBy: null });
  });
});

test('a goal is met since it was done, whatever was added later', () => {
  const goal = aGoal({
    id: 7,
    phase: 'month-6',
    kind: 'count',
    min: 2,
    counts: [counted(2, at('2026-06-01')), counted(1, at('2026-09-01'))],
  });
  expect(criterionOf(readinessFacts({ goals: listed([goal]) }), 'goal:7')).toMatchObject({
    verdict: 'met',
    metAt: at('2026-06-01'),
    newestAt: at('2026-09-01'),
  });
  const signed = { ...goal, asksSignOff: true, signOff: answered('signed', at('2026-07-01')) };
  expect(criterionOf(readinessFacts({ goals: listed([signed]) }), 'goal:7')).toMatchObject({
    metAt: at('2026-07-01'),
    confirmedBy: 3,
  });
});

test('goals before the sixth month and waived ones are no criteria', () => {
  const goals = listed([
    aGoal({ phase: 'day-30' }),
    aGoal({ phase: 'month-12', waiver: { reason: 'Moved', by: 3, at: at('2026-02-01') } }),
  ]);
  expect(readiness(readinessFacts({ goals }), today).criteria.map(({ key }) => key)).toEqual(['check-ins']);
});

test('a skill is met since the manager first saw its level without a break', () => {
  const levels = [3, 2, 3, 4].map((level, i) => aSkillRating({ level: level as 3, at: at(`2026-0${i + 3}-01`) }));
  expect(criterionOf(readinessFacts({ skills: [aSkill('linux')], skillRatings: levels }), 'skill:linux')).toMatchObject(
    {
      verdict: 'met',
      metAt: at('2026-05-01'),
    },
  );
});

describe('a KPI', () => {
  const reading = (month: number, value: number) => ({
    id: month,
    kpi: 'csat',
    part: 0,
    startsOn: `2026-${String(month).padStart(2, '0')}-01`,
    endsOn: `2026-${String(month).padStart(2, '0')}-28`,
    value,
    judgement: null,
    note: '',
    via: 'hand' as const,
    by: 1,
    at: at(`2026-${String(month + 1).padStart(2, '0')}-02`),
  });
  const of = (...readings: [month: number, value: number][]) =>
    criterionOf(
      readinessFacts({ kpis: [aKpi('csat')], measurements: readings.map(([month, value]) => reading(month, value)) }),
      'kpi:csat',
    );

  test('looks at the last three periods that are over', () => {
    expect(of([8, 96], [9, 97], [10, 99])).toMatchObject({ verdict: 'met', basis: { judged: 3, met: 3, missed: 0 } });
    expect(of([7, 40], [10, 99]).verdict).toBe('met');
    expect(of([9, 40], [10, 99]).verdict).toBe('not yet');
    expect(of([9, 90], [10, 99]).verdict).toBe('met');
    expect(of([8, 90], [9, 90], [10, 99]).verdict).toBe('not yet');
    expect(of([11, 99]).verdict).toBe('no evidence');
  });

  test('is met since the reading with which it began to be', () => {
    expect(of([7, 40], [8, 96], [9, 97], [10, 99]).metAt).toBe(at('2026-11-02'));
    expect(of([5, 96], [6, 96], [7, 96], [8, 96], [9, 97], [10, 99]).metAt).toBe(at('2026-06-02'));
  });

  test('is none before its milestone', () => {
    const facts = readinessFacts({ kpis: [aKpi('csat')] });
    expect(readiness(facts, '2026-01-20').criteria.map(({ key }) => key)).toEqual(['check-ins']);
  });
});

test('check-ins are met by two on track in a row, the first one alone', () => {
  const of = (...outcomes: string[]) =>
    criterionOf(
      readinessFacts({
        checkIns: outcomes.map((outcome, i) => ({
          id: i,
          phase: null,
          title: 'Met',
          closedAt: at(`2026-0${i + 1}-20`),
          outcome: outcome as 'on-track',
          by: 3,
        })),
      }),
      'check-ins',
    );
  expect(of()).toMatchObject({ verdict: 'no evidence', metAt: null });
  expect(of('on-track')).toMatchObject({ verdict: 'met', metAt: at('2026-01-20') });
  expect(of('concerns', 'on-track')).toMatchObject({ verdict: 'not yet', basis: { held: 2, good: 1, lastGood: true } });
  expect(of('concerns', 'on-track', 'on-track', 'on-track')).toMatchObject({ verdict: 'met', metAt: at('2026-03-20') });
});

test('what nobody touched for half a year is stale, by the hire’s calendar', () => {
  const facts = readinessFacts({ promotion, evidence: [someEvidence('criterion on-call', { at: at('2026-05-21') })] });
  expect(criterionOf(facts, 'on-call', addDays('2026-05-21', staleAfterDays)).stale).toBe(false);
  expect(criterionOf(facts, 'on-call', addDays('2026-05-21', staleAfterDays + 1)).stale).toBe(true);
  expect(criterionOf(readinessFacts({ promotion }), 'on-call', '2030-01-01').stale).toBe(false);
});
