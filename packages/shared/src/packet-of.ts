import { ageWords, agoWords } from './age-words.js';
import { dateIn, type IsoDate, type IsoInstant } from './calendar.js';
import { checkInName } from './check-in-words.js';
import { goalState, isDone, isRequired, isSigned } from './completion.js';
import type { Criterion } from './criterion.js';
import { basisWords } from './criterion-words.js';
import { dayName } from './day-name.js';
import { lateFromDays } from './goal-criteria.js';
import { nextSteps } from './next-steps.js';
import type { Packet, PacketCriterion, PacketDecision, PacketEvidence, PacketPhase } from './packet.js';
import { packetKpis } from './packet-kpis.js';
import { packetSummary } from './packet-summary.js';
import { phaseDays, phaseName } from './phase.js';
import { goalTrees } from './plan-facts.js';
import { promotionLevel } from './skill-criteria.js';
import { skillStanding } from './skill-standing.js';
import type { Readiness } from './readiness.js';
import type { ReadinessFacts, UsedEvidence } from './readiness-facts.js';

/** Says who somebody was, by their id. */
export type Names = (id: number) => string;

/**
 * The promotion packet of a hire: from the facts and what follows from them on `today` (the hire's date). With `decision` it is
 * that decision's, and both come from its record; without one it names the last decision there is.
 */
export function packetOf(
  facts: ReadinessFacts,
  standing: Readiness,
  today: IsoDate,
  decision: PacketDecision | null = null,
): Packet {
  const nameOf = namesOf(facts);
  const dayOf = (at: IsoInstant) => dateIn(facts.hire.timeZone, at);
  const told = decision ?? facts.decisions[0] ?? null;
  const criteria = standing.criteria.map((one) => packetCriterion(one, facts, today, decision));
  const open = criteria.filter(({ verdict }) => verdict !== 'met');
  const all = goalTrees(facts.goals).filter(isRequired);
  const phases = latePhases(facts, nameOf);
  return {
    title: `Promotion packet: ${facts.hire.name}`,
    hire: facts.hire.name,
    role: facts.role,
    on: today,
    frozenAt: decision?.at ?? null,
    summary: packetSummary(facts, standing, today, told),
    criteria: [
      { title: 'Required', criteria: criteria.filter(({ weight }) => weight === 'required') },
      { title: 'Supporting', criteria: criteria.filter(({ weight }) => weight === 'supporting') },
    ].filter((group) => group.criteria.length > 0),
    ...packetKpis(facts, today),
    skills: facts.template.skills
      .map((skill) => ({ ...skillStanding(skill, facts.phases.at(-1)!.key, facts.skillRatings), skill }))
      .filter(({ skill, history }) => history.length > 0 || skill.tier === 'must-have' || skill.tier === 'hard-skill')
      .map(({ skill, start, now, own }) => {
        const { level, inferred } = promotionLevel(skill, facts.phases);
        const levels = { start: start?.level ?? null, now: now?.level ?? null, own: own?.level ?? null };
        return { key: skill.key, name: skill.name, ...levels, required: level, inferred };
      }),
    rater: facts.manager?.name ?? null,
    checkIns: facts.checkIns
      .toSorted((a, b) => (a.closedAt < b.closedAt ? -1 : 1))
      .map((one) => ({
        title: checkInName(one),
        on: dayOf(one.closedAt),
        outcome: one.outcome,
        by: nameOf(one.by),
      })),
    phases,
    allGoals: { done: all.filter((goal) => isDone(goal)).length, of: all.length },
    open: open.map(({ text, weight, verdict, says }) => ({ text, weight, verdict, says })),
    nextSteps: nextSteps(facts, standing).map(({ says }) => says),
    decision: told && {
      outcome: told.outcome,
      reason: told.reason,
      by: nameOf(told.by),
      on: dayOf(told.at),
      reviewOn: told.reviewOn,
    },
  };
}

function namesOf({ people, hire, manager, lead }: ReadinessFacts): Names {
  const known = [...people, hire, ...[manager, lead].filter((one) => one !== null)];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? 'somebody who left';
}

function packetCriterion(
  criterion: Criterion,
  facts: ReadinessFacts,
  today: IsoDate,
  decision: PacketDecision | null,
): PacketCriterion {
  const nameOf = namesOf(facts);
  const { key, basis, text, weight, weightInferred, verdict, confirmedBy, newestAt, stale, evidence } = criterion;
  const age = (at: IsoInstant) => ageWords(at, today, facts.hire.timeZone);
  const ruling = decision?.criteria.find((one) => one.criterion === key);
  return {
    ...{ key, source: basis.source, text, weight, weightInferred, verdict, stale },
    says: basisWords(criterion, nameOf),
    confirmedBy: confirmedBy === null ? null : nameOf(confirmedBy),
    ago: newestAt && agoWords(newestAt, today, facts.hire.timeZone),
    evidence: evidence.map((one: UsedEvidence): PacketEvidence => {
      const on = dateIn(facts.hire.timeZone, one.at);
      return { text: one.text, url: one.url, by: nameOf(one.by), on, age: age(one.at) };
    }),
    ruling: ruling ? { met: ruling.met, reason: ruling.reason } : null,
  };
}

/** What the sixth month and later asked for, by milestone; what is waived or optional is not asked. */
function latePhases({ goals, phases }: ReadinessFacts, nameOf: Names): PacketPhase[] {
  const trees = goalTrees(goals).filter(isRequired);
  return phases
    .filter(({ key }) => (phaseDays(key) ?? 0) >= lateFromDays)
    .map(({ key }) => trees.filter((goal) => goal.phase === key))
    .filter((own) => own.length > 0)
    .map((own) => ({
      title: phaseName(own[0]!.phase).replace(/^./, (first) => first.toUpperCase()),
      done: own.filter((goal) => isDone(goal)).length,
      of: own.length,
      goals: own.map((goal) => ({
        text: goal.text,
        state: goalState(goal),
        done: isDone(goal),
        signedBy: isSigned(goal) && goal.signOff?.by ? nameOf(goal.signOff.by) : null,
      })),
    }));
}

/** "As it stood on Tue 9 Feb 2027, when Carmen Vidal decided" */
export const standsOn = ({ on, frozenAt, decision }: Packet): string =>
  frozenAt && decision
    ? `As it stood on ${dayName(on)}, when ${decision.by} decided`
    : `As it stands on ${dayName(on)}`;
