import { addDays, dateIn, type IsoDate, type IsoInstant } from './calendar.js';
import { goalState } from './completion.js';
import type { Criterion, CriterionBasis, Verdict } from './criterion.js';
import { kpiCourse, type KpiCourse } from './kpi-course.js';
import { goalTrees, type GoalTree } from './plan-facts.js';
import { phaseDays } from './phase.js';
import type { CriterionRating, RatingSide, ReadinessFacts, SkillRating, UsedEvidence } from './readiness-facts.js';
import { schedule } from './schedule.js';
import { requiredLevel } from './skill-level.js';
import type { CriterionWeight, PhaseKey, Skill } from './template.js';

/** Where a hire stands against everything that promotion asks for. */
export interface Readiness {
  /** Required ones first, then in the order of the sources. */
  criteria: Criterion[];
  /** Every required criterion is met, and there is at least one. */
  ready: boolean;
  /** Since when; null while one is not met. */
  readySince: IsoInstant | null;
  required: { met: number; of: number };
  supporting: { met: number; of: number };
}

/** Goals of the sixth month and later count towards promotion: the documents' 6- and 12-month milestones. */
const lateFromDays = 150;
/** How many periods of a KPI are looked at. */
export const lastPeriods = 3;
/** Evidence older than this many days is stale: half a year, as the documents ask for current documentation. */
export const staleAfterDays = 183;

/** Derives the whole from the facts as they stood on `today` (the hire's date). */
export function readiness(facts: ReadinessFacts, today: IsoDate): Readiness {
  const stale = (at: IsoInstant | null) =>
    at !== null && addDays(dateIn(facts.hire.timeZone, at), staleAfterDays) < today;
  const drafts = [
    ...promotion(facts),
    ...goals(facts, today),
    ...skills(facts),
    ...kpis(facts, today),
    ...meetings(facts),
  ];
  const criteria = drafts.map((draft) => ({ ...draft, stale: stale(draft.newestAt) }));
  const share = (weight: CriterionWeight) => {
    const of = criteria.filter((one) => one.weight === weight);
    return { met: of.filter(({ verdict }) => verdict === 'met').length, of: of.length };
  };
  const required = share('required');
  const ready = required.of > 0 && required.met === required.of;
  return {
    criteria: criteria.sort((a, b) => Number(b.weight === 'required') - Number(a.weight === 'required')),
    ready,
    readySince: ready ? latest(criteria.filter(({ weight }) => weight === 'required').map(({ metAt }) => metAt)) : null,
    required,
    supporting: share('supporting'),
  };
}

type Draft = Omit<Criterion, 'stale'>;

/** The newest rating of one side, or null where it was taken back. */
export function latestRating<R extends { side: RatingSide; id: number }>(
  ratings: readonly R[],
  side: RatingSide,
): R | null {
  return ratings
    .filter((one) => one.side === side)
    .reduce<R | null>((last, one) => (!last || one.id > last.id ? one : last), null);
}

const weightOf = (stated: CriterionWeight | undefined, usual: CriterionWeight) => ({
  weight: stated ?? usual,
  weightInferred: stated === undefined,
});

/** When the unbroken run of the manager's ratings that hold began; null where the newest does not. */
function runStart<R extends { side: RatingSide; id: number; at: IsoInstant }>(
  ratings: readonly R[],
  holds: (rating: R) => boolean,
): IsoInstant | null {
  const own = ratings.filter(({ side }) => side === 'manager').sort((a, b) => a.id - b.id);
  return own[own.findLastIndex((one) => !holds(one)) + 1]?.at ?? null;
}

/** The latest of some moments. */
const latest = (moments: readonly (IsoInstant | null | undefined)[]): IsoInstant | null =>
  moments.reduce<IsoInstant | null>((last, at) => (at && (!last || at > last) ? at : last), null);

export const evidenceFor = (
  facts: Pick<ReadinessFacts, 'evidence'>,
  kind: 'kpi' | 'skill' | 'criterion',
  key: string,
) => newestFirst(facts.evidence.filter(({ uses }) => uses.some((use) => use.kind === kind && use.key === key)));

const newestFirst = (list: UsedEvidence[]) => list.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.id - a.id));

/** Met when something shows it and the manager sees it consistently; a rating alone is no evidence. */
function promotion(facts: ReadinessFacts): Draft[] {
  return facts.template.promotion.map(({ key, text, weight }) => {
    const evidence = evidenceFor(facts, 'criterion', key);
    const ratings = facts.criterionRatings.filter(({ criterion }) => criterion === key);
    const standing = (side: RatingSide): CriterionRating | null => {
      const last = latestRating(ratings, side);
      return last?.rating ? last : null;
    };
    const [hire, manager] = [standing('hire'), standing('manager')];
    const verdict: Verdict =
      evidence.length === 0 ? 'no evidence' : manager?.rating === 'consistently' ? 'met' : 'not yet';
    return {
      key,
      text,
      ...weightOf(weight, 'required'),
      verdict,
      basis: { source: 'promotion', hire, manager },
      evidence,
      newestAt: latest([evidence[0]?.at, manager?.at, hire?.at]),
      metAt:
        verdict === 'met'
          ? latest([evidence.at(-1)?.at, runStart(ratings, ({ rating }) => rating === 'consistently')])
          : null,
      confirmedBy: manager?.by ?? null,
    };
  });
}

/** Whether a phase is one of those whose goals count towards promotion. */
const isLate = (key: PhaseKey): boolean => (phaseDays(key) ?? 0) >= lateFromDays;

function goals(facts: ReadinessFacts, today: IsoDate): Draft[] {
  const due = new Map(schedule(facts, today).map((phase) => [phase.key, phase.due]));
  return goalTrees(facts.goals)
    .filter((goal) => isLate(goal.phase) && !goal.waiver)
    .map((goal) => {
      const key = `goal:${goal.id}`;
      const evidence = newestFirst(
        facts.evidence.filter(
          ({ goalId, uses }) =>
            goalId === goal.id ||
            goal.subGoals.some((part) => part.id === goalId) ||
            uses.some((use) => use.kind === 'criterion' && use.key === key),
        ),
      );
      const verdict = goalVerdict(goal, evidence);
      return {
        key,
        text: goal.text,
        weight: goal.optional ? 'supporting' : 'required',
        weightInferred: !goal.optional,
        verdict,
        basis: { source: 'goal', goal, due: due.get(goal.phase) ?? null },
        evidence,
        newestAt: latest([...momentsOf(goal), evidence[0]?.at]),
        metAt: verdict === 'met' ? latest(goal.asksSignOff ? [goal.signOff?.at] : momentsOf(goal)) : null,
        confirmedBy: goal.signOff?.outcome === 'signed' ? goal.signOff.by : null,
      };
    });
}

function goalVerdict(goal: GoalTree, evidence: readonly UsedEvidence[]): Verdict {
  const state = goalState(goal);
  if (state === 'done') return 'met';
  return state === 'not started' && evidence.length === 0 ? 'no evidence' : 'not yet';
}

const momentsOf = (goal: GoalTree): (IsoInstant | null | undefined)[] =>
  [goal, ...goal.subGoals].flatMap(({ completion, counts, signOff }) => [
    completion?.at,
    signOff?.outcome === 'signed' ? signOff.at : null,
    ...counts.map(({ at }) => at),
  ]);

/** The level that promotion asks for: what the last dated milestone does. */
export function promotionLevel(skill: Skill, phases: readonly { key: PhaseKey }[]) {
  const last = phases.findLast(({ key }) => phaseDays(key) !== null);
  return requiredLevel(skill, last?.key ?? 'month-12');
}

/** Musts count, and what the template weighs itself; a list of hard skills without importance is one of musts. */
const counts = ({ tier, weight }: Skill) => weight !== undefined || tier === 'must-have' || tier === 'hard-skill';

function skills(facts: ReadinessFacts): Draft[] {
  return facts.template.skills.filter(counts).map((skill) => {
    const ratings = facts.skillRatings.filter((one) => one.skill === skill.key);
    const last = (side: RatingSide): SkillRating | null => latestRating(ratings, side);
    const [hire, manager] = [last('hire'), last('manager')];
    const required = promotionLevel(skill, facts.phases);
    const evidence = evidenceFor(facts, 'skill', skill.key);
    const verdict = skillVerdict(manager, required.level, evidence);
    return {
      key: `skill:${skill.key}`,
      text: skill.name,
      ...weightOf(skill.weight, 'required'),
      verdict,
      metAt: verdict === 'met' ? runStart(ratings, ({ level }) => level >= required.level) : null,
      basis: { source: 'skill', skill, required, manager: manager?.level ?? null, hire: hire?.level ?? null },
      evidence,
      newestAt: latest([manager?.at, hire?.at, evidence[0]?.at]),
      confirmedBy: manager?.by ?? null,
    };
  });
}

function skillVerdict(manager: SkillRating | null, required: number, evidence: readonly UsedEvidence[]): Verdict {
  if (manager) return manager.level >= required ? 'met' : 'not yet';
  return evidence.length ? 'not yet' : 'no evidence';
}

/** Its last periods that are over and count: none missed, and at least half of those with a reading met. */
function kpis(facts: ReadinessFacts, today: IsoDate): Draft[] {
  return facts.template.kpis
    .map((kpi) => kpiCourse(kpi, facts, today))
    .filter(({ applies }) => applies)
    .map((course) => {
      const { kpi } = course;
      const read = lastRead(course);
      const [met, missed] = [
        read.filter(({ standing }) => standing === 'met').length,
        read.filter(({ standing }) => standing === 'missed').length,
      ];
      const basis: CriterionBasis = { source: 'kpi', course, judged: read.length, met, missed };
      const newest = read
        .flatMap(({ readings }) => readings)
        .reduce((last, one) => (one && (!last || one.at > last.at) ? one : last), null);
      const evidence = evidenceFor(facts, 'kpi', kpi.key);
      const isMet = missed === 0 && met * 2 >= read.length;
      const verdict: Verdict = read.length === 0 ? 'no evidence' : isMet ? 'met' : 'not yet';
      return {
        key: `kpi:${kpi.key}`,
        text: kpi.name,
        ...weightOf(kpi.weight, 'supporting'),
        verdict,
        metAt: verdict === 'met' ? (newest?.at ?? null) : null,
        basis,
        evidence,
        newestAt: latest([newest?.at, evidence[0]?.at]),
        confirmedBy: newest?.by ?? null,
      };
    });
}

const lastRead = ({ periods }: KpiCourse) =>
  periods
    .filter(({ counts, over }) => counts && over)
    .slice(-lastPeriods)
    .filter(({ standing }) => standing !== 'no data');

/** The last two outcomes: good when both are on track; before the second, the one there is. */
function meetings({ checkIns }: ReadinessFacts): Draft[] {
  const held = checkIns.toSorted((a, b) => (a.closedAt < b.closedAt ? -1 : 1)).slice(-2);
  const good = held.filter(({ outcome }) => outcome === 'on-track').length;
  const last = held.at(-1);
  return [
    {
      key: 'check-ins',
      text: 'Outcomes of the check-ins',
      ...weightOf(undefined, 'supporting'),
      verdict: held.length === 0 ? 'no evidence' : good === held.length ? 'met' : 'not yet',
      basis: { source: 'check-ins', held: held.length, good },
      evidence: [],
      newestAt: last?.closedAt ?? null,
      metAt: held.length > 0 && good === held.length ? last!.closedAt : null,
      confirmedBy: last?.by ?? null,
    },
  ];
}
