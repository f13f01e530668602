import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type IsoDate } from './calendar.js';
import { judge, readingOf, type Measurement } from './kpi.js';
import { judgedPeriods } from './kpi-criteria.js';
import { nextSteps, type NextStep } from './next-steps.js';
import { goalTrees } from './plan-facts.js';
import { readiness } from './readiness.js';
import type { ReadinessFacts } from './readiness-facts.js';
import type { KpiPart } from './template.js';
import { aGoal, aPart } from './testing/a-goal.js';
import { anyDay, anyReadiness } from './testing/any-readiness.js';
import { finished } from './testing/arbitraries.js';
import { answered, asked, counted, hire, ticked } from './testing/goal-facts.js';
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
const stepsOf = (facts: ReadinessFacts, on = today, most?: number) => nextSteps(facts, readiness(facts, on), most);
const allSteps = (facts: ReadinessFacts, on: IsoDate) => stepsOf(facts, on, 1000);
const says = (facts: ReadinessFacts) => stepsOf(facts).map((step) => step.says);

/** The facts once a step is done as well as can be. */
function carriedOut(facts: ReadinessFacts, { kind, closes, advances }: NextStep, on: IsoDate): ReadinessFacts {
  const later = `${addDays(on > '2027-03-01' ? on : '2027-03-01', 1)}T08:00:00.000Z`;
  const found = readiness(facts, on).criteria.filter(({ key }) => [...closes, ...advances].includes(key));
  return found.reduce((after, { key, basis, evidence }): ReadinessFacts => {
    if (basis.source === 'promotion') {
      if (kind === 'attach')
        return { ...after, evidence: [...after.evidence, someEvidence(`criterion ${key}`, { at: later })] };
      if (kind !== 'rate') return after;
      const rating = aCriterionRating({ id: 1e6 + evidence.length, criterion: key, at: later });
      return { ...after, criterionRatings: [...after.criterionRatings, rating] };
    }
    if (basis.source === 'skill') {
      if (kind !== 'rate-skills') return after;
      const { skill, required } = basis;
      const rating = aSkillRating({ id: 1e6, skill: skill.key, level: required.level, at: later });
      return { ...after, skillRatings: [...after.skillRatings, rating] };
    }
    if (basis.source === 'goal') {
      const goals = goalTrees(after.goals).map((goal) => {
        if (goal.id !== basis.goal.id) return goal;
        if (kind === 'ask-sign-off') return { ...goal, signOff: asked(later) };
        return kind === 'sign-off' ? { ...goal, signOff: answered('signed', later) } : finished(goal);
      });
      return { ...after, goals: listed(goals) };
    }
    if (basis.source === 'check-ins') {
      const held = { id: 1e6, phase: null, title: 'Met', closedAt: later, outcome: 'on-track' as const, by: 3 };
      return { ...after, checkIns: [...after.checkIns, held] };
    }
    const { kpi } = basis.course;
    const parts = kpi.parts.length ? kpi.parts : [null];
    const add = (
      list: Measurement[],
      part: number,
      period: { startsOn: IsoDate | null; endsOn: IsoDate | null },
      said: object,
    ) =>
      readingOf(list, kpi.key, part, period.startsOn)
        ? list
        : [
            ...list,
            {
              id: 1e6 + list.length,
              kpi: kpi.key,
              part,
              ...period,
              value: null,
              judgement: null,
              note: '',
              via: 'hand' as const,
              by: hire,
              at: later,
              ...said,
            },
          ];
    const spans =
      kind === 'baseline'
        ? [{ startsOn: null, endsOn: null }]
        : judgedPeriods(basis.course).filter(({ standing }) => standing === 'no data');
    const measurements = spans.reduce(
      (list, { startsOn, endsOn }) =>
        parts.reduce((some, part, i) => {
          const base = readingOf(after.measurements, kpi.key, i, null)?.value ?? null;
          const said = part ? { value: kind === 'baseline' ? 100 : goodValue(part, base) } : { judgement: 'met' };
          return add(some, i, { startsOn, endsOn }, said);
        }, list),
      after.measurements,
    );
    return { ...after, measurements };
  }, facts);
}

const goodValue = (part: KpiPart, baseline: number | null): number =>
  [0, 1, 4, 95, 100, -1e6].find((value) => judge(part, value, baseline) === 'met') ?? 0;

describe('always', () => {
  test('a step closes what it says, takes nothing away, and names only what is open', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyReadiness, anyDay, (facts, day) => {
        const before = readiness(facts, day);
        for (const step of allSteps(facts, day)) {
          const after = readiness(carriedOut(facts, step, day), day);
          const verdictOf = (key: string) => after.criteria.find((one) => one.key === key)?.verdict;
          for (const key of step.closes) expect([step.says, key, verdictOf(key)]).toEqual([step.says, key, 'met']);
          const met = before.criteria.filter(({ verdict }) => verdict === 'met').map(({ key }) => key);
          expect(met.filter((key) => verdictOf(key) !== 'met')).toEqual([]);
          expect(met.filter((key) => [...step.closes, ...step.advances].includes(key))).toEqual([]);
          const begun = before.criteria.filter(({ verdict }) => verdict === 'not yet');
          expect(begun.filter(({ key }) => verdictOf(key) === 'no evidence')).toEqual([]);
          expect(step.closes.length + step.advances.length).toBeGreaterThan(0);
          if (step.closes.length) seen.add(step.kind);
        }
      }),
      { numRuns: 400 },
    );
    // the walk proves something only where every kind that may close did
    expect([...seen].sort()).toEqual([
      'attach',
      'finish',
      'hold-check-in',
      'rate',
      'rate-skills',
      'record',
      'sign-off',
    ]);
  });

  test('at most four, first those that close required criteria, the more the earlier, and no criterion twice', () => {
    fc.assert(
      fc.property(anyReadiness, anyDay, (facts, day) => {
        const { criteria } = readiness(facts, day);
        const required = new Set(criteria.filter(({ weight }) => weight === 'required').map(({ key }) => key));
        const closing = allSteps(facts, day).map(({ closes }) => closes.filter((key) => required.has(key)).length);
        expect(closing).toEqual(closing.toSorted((a, b) => b - a));
        expect(stepsOf(facts, day).length).toBeLessThanOrEqual(4);
        const named = allSteps(facts, day).flatMap(({ closes, advances }) => [...closes, ...advances]);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  test('who does every step again and again is left with what has to grow, nothing to rate or to attach', () => {
    fc.assert(
      fc.property(anyReadiness, anyDay, (facts, day) => {
        let now = facts;
        for (let turn = 0; turn < 4; turn++) for (const step of allSteps(now, day)) now = carriedOut(now, step, day);
        const left = allSteps(now, day).map(({ kind }) => kind);
        for (const kind of ['rate', 'rate-skills', 'attach', 'sign-off', 'ask-sign-off'])
          expect(left).not.toContain(kind);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what would change this, in words', () => {
  const promotion = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: `Does ${key}` }));

  test('one step for what waits on the same person, before the evidence that is missing', () => {
    const evidence = ['a', 'b', 'c'].map((key) => someEvidence(`criterion ${key}`));
    const [rate, attach] = stepsOf(readinessFacts({ promotion, evidence }));
    expect(rate).toMatchObject({
      who: { name: 'Ruth Okafor' },
      closes: ['a', 'b', 'c'],
      advances: [],
      says: 'Ruth Okafor rates 3 criteria that have evidence',
    });
    expect(attach).toMatchObject({
      who: { name: 'Noor Haddad' },
      closes: [],
      advances: ['d'],
      says: 'Noor Haddad attaches evidence to “Does d”',
    });
  });

  test('evidence closes where the manager sees it already; newer evidence asks for another rating', () => {
    const [seen] = stepsOf(
      readinessFacts({ promotion: promotion.slice(0, 1), criterionRatings: [aCriterionRating({ criterion: 'a' })] }),
    );
    expect(seen).toMatchObject({ kind: 'attach', closes: ['a'] });
    const old = [aCriterionRating({ criterion: 'a', rating: 'sometimes', at: '2026-10-01T08:00:00.000Z' })];
    const evidence = (at: string) => [someEvidence('criterion a', { at })];
    const kindOf = (at: string) =>
      stepsOf(readinessFacts({ promotion: promotion.slice(0, 1), criterionRatings: old, evidence: evidence(at) }))[0]!
        .kind;
    expect([kindOf('2026-10-02T08:00:00.000Z'), kindOf('2026-09-30T08:00:00.000Z')]).toEqual(['rate', 'show']);
  });

  test('goals by how far they are, and whose turn it is', () => {
    const part = (done: boolean) => aPart({ completion: done ? ticked() : null });
    const goals = listed([
      aGoal({
        phase: 'month-6',
        text: 'Own a service',
        kind: 'group',
        subGoals: [part(true), part(true), part(false)],
      }),
      aGoal({ phase: 'month-6', text: 'Write runbooks', kind: 'count', min: 4, counts: [counted(1)] }),
      aGoal({ phase: 'month-12', text: 'Lead a change', asksSignOff: true, completion: ticked(), signOff: asked() }),
      aGoal({ phase: 'month-12', text: 'Give a talk', asksSignOff: true, completion: ticked() }),
    ]);
    expect(says(readinessFacts({ goals }))).toEqual([
      'Sign-off of “Lead a change” waits on Ruth Okafor',
      'Noor Haddad finishes “Own a service” (2 of 3)',
      'Noor Haddad finishes “Write runbooks” (1 of 4)',
      'Noor Haddad asks for the sign-off of “Give a talk”',
    ]);
  });

  test('skills that the manager has not rated, KPIs without readings, the first check-in', () => {
    const facts = readinessFacts({
      skills: [aSkill('linux'), aSkill('k8s')],
      kpis: [aKpi('csat', { name: 'Satisfaction' })],
    });
    expect(says(facts)).toEqual([
      'Ruth Okafor rates “Skill linux” and “Skill k8s” for the first time',
      'Noor Haddad records 3 missing readings of “Satisfaction”',
      'Ruth Okafor and Noor Haddad hold the next check-in, and it ends on track',
    ]);
    const { skillRatings } = readinessFacts({
      skillRatings: [aSkillRating({ level: 1 }), aSkillRating({ skill: 'k8s', level: 0 })],
    });
    expect(says({ ...facts, skillRatings })).toContain(
      'Noor Haddad grows in “Skill linux” and “Skill k8s” to the level that is asked',
    );
  });

  test('a single missing period by its name', () => {
    const reading = (month: string): Measurement => ({
      id: Number(month),
      kpi: 'csat',
      part: 0,
      startsOn: `2026-${month}-01`,
      endsOn: `2026-${month}-28`,
      value: 90,
      judgement: null,
      note: '',
      via: 'hand',
      by: hire,
      at: `2026-11-02T08:00:00.000Z`,
    });
    const facts = readinessFacts({
      kpis: [aKpi('csat', { name: 'Satisfaction' })],
      measurements: ['08', '10'].map(reading),
    });
    expect(says(facts)).toContain('Noor Haddad records Sep 2026 of “Satisfaction”');
  });

  test('to whoever reads it their own part is "you"', () => {
    const goals = listed([
      aGoal({ phase: 'month-6', text: 'Lead a change', asksSignOff: true, completion: ticked(), signOff: asked() }),
    ]);
    const facts = readinessFacts({ promotion: promotion.slice(0, 2), evidence: [someEvidence('criterion a')], goals });
    const toldTo = (reader: number) => nextSteps(facts, readiness(facts, today), 10, reader).map((step) => step.says);
    expect(toldTo(facts.manager!.id)).toEqual([
      'You rate “Does a”, which has evidence',
      'Sign-off of “Lead a change” waits on you',
      'Noor Haddad attaches evidence to “Does b”',
      'You and Noor Haddad hold the next check-in, and it ends on track',
    ]);
    expect(toldTo(facts.hire.id)).toEqual([
      'Ruth Okafor rates “Does a”, which has evidence',
      'Sign-off of “Lead a change” waits on Ruth Okafor',
      'You attach evidence to “Does b”',
      'You and Ruth Okafor hold the next check-in, and it ends on track',
    ]);
  });

  test('nothing on a closed plan, and nobody’s name where nobody manages the hire', () => {
    const facts = readinessFacts({ promotion, evidence: [someEvidence('criterion a')], manager: null });
    expect(stepsOf(facts)[0]).toMatchObject({
      who: null,
      says: 'Whoever manages the hire rates “Does a”, which has evidence',
    });
    expect(stepsOf({ ...facts, closedAt: '2026-11-01T08:00:00.000Z' })).toEqual([]);
  });
});
