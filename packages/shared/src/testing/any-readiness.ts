import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar.js';
import { checkInOutcomes } from '../check-in.js';
import type { Measurement } from '../kpi.js';
import { periodAt } from '../kpi-period.js';
import { criterionScale, type ReadinessFacts, type UsedEvidence } from '../readiness-facts.js';
import type { SkillLevel } from '../skill-level.js';
import type { CriterionWeight } from '../template.js';
import { anyGoal } from './arbitraries.js';
import { hire } from './goal-facts.js';
import {
  aCriterionRating,
  aKpi,
  aKpiPart,
  aSkill,
  aSkillRating,
  listed,
  readinessFacts,
  someEvidence,
} from './readiness-facts.js';

const start: IsoDate = '2026-01-05';
const anyMoment = fc.integer({ min: 1, max: 400 }).map((day) => `${addDays(start, day)}T08:00:00.000Z`);
const anyWeight = fc.constantFrom<CriterionWeight | undefined>('required', 'supporting', undefined);
const anySide = fc.constantFrom('hire' as const, 'manager' as const);
const weighed = (weight: CriterionWeight | undefined) => (weight ? { weight } : {});

const criteria = ['on-call', 'iac', 'design'];
const skills = ['linux', 'terraform', 'networks'];
const kpis = ['mtta', 'changes', 'savings', 'spirit'];
const parts = {
  mtta: [aKpiPart({ op: '<', min: 5, max: 10, unit: 'minutes', better: 'lower', band: true })],
  changes: [aKpiPart(), aKpiPart({ op: '<=', min: null, max: 3, unit: 'rollbacks', better: 'lower' })],
  savings: [aKpiPart({ op: 'change', min: 10, max: 20, better: 'lower' })],
  spirit: [],
};

const anyTemplate = fc
  .record({
    promotion: fc.array(fc.tuple(fc.constantFrom(...criteria), anyWeight), { maxLength: 3 }),
    skills: fc.array(
      fc.tuple(fc.constantFrom(...skills), anyWeight, fc.constantFrom('must-have' as const, 'advanced' as const)),
      { maxLength: 3 },
    ),
    kpis: fc.array(fc.tuple(fc.constantFrom(...kpis), anyWeight), { maxLength: 3 }),
  })
  .map((given) => ({
    promotion: once(given.promotion).map(([key, weight]) => ({ key, text: `Shows ${key}`, ...weighed(weight) })),
    skills: once(given.skills).map(([key, weight, tier]) => aSkill(key, { tier, ...weighed(weight) })),
    kpis: once(given.kpis).map(([key, weight]) =>
      aKpi(key, { parts: parts[key as keyof typeof parts], ...weighed(weight) }),
    ),
  }));

/** A key stands once in a template. */
const once = <T extends [string, ...unknown[]]>(list: T[]): T[] => [
  ...new Map(list.map((one) => [one[0], one])).values(),
];

const anyEvidence: fc.Arbitrary<UsedEvidence> = fc
  .tuple(
    anyMoment,
    fc.constantFrom(
      ...criteria.map((key) => `criterion ${key}`),
      ...skills.map((key) => `skill ${key}`),
      ...kpis.map((key) => `kpi ${key}`),
    ),
  )
  .map(([at, supports]) => someEvidence(supports, { at }));

const anyMeasurement = fc
  .record({
    kpi: fc.constantFrom(...kpis),
    part: fc.integer({ min: 0, max: 1 }),
    month: fc.integer({ min: 0, max: 13 }),
    baseline: fc.boolean(),
    value: fc.constantFrom(0, 2, 4, 7, 12, 90, 95, 99),
    judgement: fc.constantFrom('met' as const, 'near' as const, 'missed' as const),
    at: anyMoment,
  })
  .map(({ month, baseline, kpi, part, value, judgement, at }): Omit<Measurement, 'id'> => {
    const { startsOn, endsOn } = periodAt('month', addDays(start, month * 30), 14);
    const period = baseline && kpi === 'savings' ? { startsOn: null, endsOn: null } : { startsOn, endsOn };
    const said = kpi === 'spirit' ? { value: null, judgement } : { value, judgement: null };
    return { kpi, part: kpi === 'changes' ? part : 0, ...period, ...said, note: '', via: 'hand', by: hire, at };
  });

/** A reading of a part and period stands once. */
const oneEach = (list: Omit<Measurement, 'id'>[]): Measurement[] =>
  [...new Map(list.map((one) => [`${one.kpi} ${one.part} ${one.startsOn}`, one])).values()].map((one, id) => ({
    id,
    ...one,
  }));

/** A plan with anything known of any criterion, as the rules let it come about. */
export const anyReadiness: fc.Arbitrary<ReadinessFacts> = fc
  .record({
    template: anyTemplate,
    goals: fc.array(anyGoal(['day-30', 'month-6', 'month-12']), { maxLength: 4 }),
    evidence: fc.array(anyEvidence, { maxLength: 6 }),
    measurements: fc.array(anyMeasurement, { maxLength: 12 }),
    criterionRatings: fc.array(
      fc
        .tuple(fc.constantFrom(...criteria), anySide, fc.constantFrom(...criterionScale, null), anyMoment)
        .map(([criterion, side, rating, at]) => aCriterionRating({ criterion, side, rating, at })),
      { maxLength: 6 },
    ),
    skillRatings: fc.array(
      fc
        .tuple(fc.constantFrom(...skills), anySide, fc.integer({ min: 0, max: 4 }), anyMoment)
        .map(([skill, side, level, at]) => aSkillRating({ skill, side, level: level as SkillLevel, at })),
      { maxLength: 6 },
    ),
    checkIns: fc.array(fc.tuple(anyMoment, fc.constantFrom(...checkInOutcomes)), { maxLength: 4 }),
  })
  .map(({ template, goals, measurements, checkIns, criterionRatings, skillRatings, ...facts }) =>
    readinessFacts({
      ...template,
      ...facts,
      goals: listed(goals),
      measurements: oneEach(measurements),
      // the later of two ratings has the later moment
      criterionRatings: inTime(criterionRatings),
      skillRatings: inTime(skillRatings),
      checkIns: checkIns.map(([closedAt, outcome], id) => ({
        id,
        phase: null,
        title: 'Met',
        closedAt,
        outcome,
        by: 3,
      })),
    }),
  );

const inTime = <R extends { id: number; at: string }>(ratings: R[]): R[] =>
  ratings.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((one, id) => ({ ...one, id }));

/** Days from before the start to after the last milestone. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.integer({ min: -5, max: 420 }).map((days) => addDays(start, days));
