import type { Goal, GoalTree } from '../plan-facts.js';
import type { CriterionRating, ReadinessFacts, SkillRating, UsedEvidence } from '../readiness-facts.js';
import type { Kpi, KpiPart, Skill } from '../template.js';
import { aLink, hire, manager, monday } from './goal-facts.js';

/** A KPI of one month with a bound of at least 95 per cent, from day 30 on. */
export const aKpi = (key: string, given: Partial<Kpi> = {}): Kpi => ({
  key,
  name: `KPI ${key}`,
  measures: 'What it measures',
  matters: 'Why it matters',
  parts: [aKpiPart()],
  frequency: ['monthly'],
  from: 'day-30',
  ...given,
});

export const aKpiPart = (given: Partial<KpiPart> = {}): KpiPart => ({
  op: '>=',
  min: 95,
  max: null,
  unit: '%',
  better: 'higher',
  words: 'at least 95%',
  ...given,
});

export const aSkill = (key: string, given: Partial<Skill> = {}): Skill => ({
  key,
  name: `Skill ${key}`,
  tier: 'must-have',
  importance: 'critical',
  ...given,
});

let lastId = 0;

/** What the manager says of a criterion, on a Monday. */
export const aCriterionRating = (given: Partial<CriterionRating> = {}): CriterionRating => ({
  id: ++lastId,
  criterion: 'on-call',
  side: 'manager',
  rating: 'consistently',
  note: '',
  by: given.side === 'hire' ? hire : manager,
  at: monday,
  ...given,
});

export const aSkillRating = (given: Partial<SkillRating> = {}): SkillRating => ({
  id: ++lastId,
  skill: 'linux',
  side: 'manager',
  level: 3,
  note: '',
  by: given.side === 'hire' ? hire : manager,
  at: monday,
  ...given,
});

/** A link on the plan itself that supports what is named: `criterion on-call`, `skill linux`. */
export const someEvidence = (supports: string, given: Partial<UsedEvidence> = {}): UsedEvidence => {
  const [kind, key] = supports.split(' ') as ['criterion', string];
  const at = given.at ?? monday;
  return {
    ...aLink({ id: ++lastId, at }),
    goalId: null,
    uses: [{ kind, key, startsOn: null, by: hire, at }],
    ...given,
  };
};

/** Goals and their parts as facts list them. */
export const listed = (trees: readonly GoalTree[]): Goal[] =>
  trees.flatMap(({ subGoals, ...goal }): Goal[] => [goal, ...subGoals]);

/** Noor's plan a year on, read by her lead: one of every kind of criterion, and nothing known of any. */
export const readinessFacts = ({
  promotion = [],
  skills = [],
  kpis = [],
  ...given
}: Partial<ReadinessFacts & ReadinessFacts['template']> = {}): ReadinessFacts => ({
  planId: 1,
  version: 1,
  role: 'Associate Infrastructure Engineer',
  template: {
    slug: 'associate-infrastructure-engineer',
    version: 1,
    promotion,
    skills,
    kpis,
    kpiNotes: [],
    softSkills: [],
    highPerformance: [],
    careers: [],
  },
  hire: { id: hire, name: 'Noor Haddad', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] },
  manager: { id: manager, name: 'Ruth Okafor' },
  lead: { id: 4, name: 'Carmen Vidal' },
  startDate: '2026-01-05',
  originalStart: '2026-01-05',
  phases: [
    { key: 'day-30', title: 'first steps', inferred: false },
    { key: 'month-6', title: 'on one’s own', inferred: false },
    { key: 'month-12', title: 'leading', inferred: false },
  ],
  pauses: [],
  extensions: [],
  closedAt: null,
  goals: [],
  evidence: [],
  measurements: [],
  skillRatings: [],
  criterionRatings: [],
  checkIns: [],
  decisions: [],
  sprintDays: 14,
  people: [],
  ...given,
});
