import type { IsoDate } from './calendar.js';
import { isDone } from './completion.js';
import { refuse, refuseWaived, standsFirm, type Refusal } from './goal-rules.js';
import { lastRequired } from './goal-removal.js';
import { phaseName } from './phase.js';
import type { Goal, GoalTerms, GoalTree } from './plan-facts.js';
import type { DatedPhase } from './schedule.js';
import type { PhaseKey } from './template.js';

/** What a rule about milestones asks of a plan: its phases in order, the dated ones as they stand, the hire's today. */
export interface Milestones {
  phases: readonly { key: PhaseKey }[];
  dated: readonly Pick<DatedPhase, 'key' | 'due'>[];
  today: IsoDate;
}

/** A goal to be added for one hire; `whole` is the goal it becomes a part of. */
export type Addition = GoalTerms & { kind: 'task' | 'count' };

/** The most goals and parts of one plan. */
export const mostGoals = 500;

/** What a goal asks now. */
export const termsOf = (goal: GoalTerms): GoalTerms => ({
  phase: goal.phase,
  text: goal.text,
  min: goal.min,
  max: goal.max,
  unit: goal.unit,
  optional: goal.optional,
  asksEvidence: goal.asksEvidence,
  asksSignOff: goal.asksSignOff,
});

/** What of `wanted` differs from what the goal asks now. Empty when nothing does. */
export const changedTerms = (goal: GoalTerms, wanted: Partial<GoalTerms>): Partial<GoalTerms> =>
  Object.fromEntries(
    Object.entries(termsOf(goal)).flatMap(([name, now]) => {
      const then = wanted[name as keyof GoalTerms];
      return then === undefined || then === now ? [] : [[name, then]];
    }),
  );

/** Is a target wrong in itself? Only counts have one; its most is not below its least. */
export function refuseTarget(
  kind: Goal['kind'],
  { min, max, unit }: Pick<GoalTerms, 'min' | 'max' | 'unit'>,
): Refusal | null {
  if (kind === 'count' && min === null) return refuse('min-missing', 'Say how many it asks for at least.', 'min');
  const named = (['min', 'max', 'unit'] as const).find((field) => ({ min, max, unit })[field] !== null);
  if (kind !== 'count' && named) return refuse('not-a-count', 'Only a goal that counts has a number to reach.', named);
  if (min !== null && max !== null && max < min)
    return refuse('max-below-min', `The most cannot be less than the least, ${min}.`, 'max');
  return null;
}

/** May these terms of `goal` (part of `whole`, or `whole` itself) be changed to `wanted`? Its phase moves by `refuseMove`. */
export function refuseReword(goal: Goal, whole: GoalTree, wanted: Partial<GoalTerms>): Refusal | null {
  const changes = changedTerms(goal, wanted);
  if ('text' in changes && goal.somethingElse)
    return refuse('name-theirs', 'The hire names this option; its words are theirs.', 'text');
  const terms = { ...termsOf(goal), ...changes };
  return (
    standsFirm(whole) ??
    refuseWaived(goal) ??
    refuseWaived(whole) ??
    refuseTarget(goal.kind, terms) ??
    (goal.parentId === null ? null : (refusePartTerms(changes, whole) ?? refuseLastOptional(goal, whole, changes)))
  );
}

/** Evidence and sign-off belong to the whole goal; an option is never required or optional by itself. */
function refusePartTerms(terms: Partial<GoalTerms>, whole: Pick<Goal, 'kind'>): Refusal | null {
  const field = (['asksEvidence', 'asksSignOff'] as const).find((name) => terms[name]);
  if (field)
    return refuse('on-the-goal', 'Evidence and sign-off belong to the whole goal, not to a part of it.', field);
  if (terms.optional && whole.kind === 'choice')
    return refuse(
      'option-is-free',
      'An option is free to choose already; only the whole goal is optional.',
      'optional',
    );
  return null;
}

const refuseLastOptional = (part: Goal, whole: GoalTree, { optional }: Partial<GoalTerms>): Refusal | null =>
  optional && lastRequired(part, whole)
    ? refuse('last-part', 'This is the last required part. Make the whole goal optional instead.', 'optional')
    : null;

/** May a whole goal go to another milestone? Back to where it was first given it always may. */
export function refuseMove(goal: GoalTree, to: PhaseKey, plan: Milestones): Refusal | null {
  if (goal.parentId !== null) return refuse('on-the-goal', 'A part stays with its goal. Move the whole goal.');
  if (isDone(goal)) return refuse('goal-done', 'This goal is done; it stays where it was done.');
  return refuseWaived(goal) ?? refusePhase(to, plan, goal.given?.phase);
}

/** Is there such a milestone, and is it still ahead? `always` is one that may be past. */
function refusePhase(to: PhaseKey, { phases, dated, today }: Milestones, always?: PhaseKey): Refusal | null {
  if (!phases.some(({ key }) => key === to))
    return refuse('phase-unknown', 'This plan has no such milestone.', 'phase');
  const due = dated.find(({ key }) => key === to)?.due;
  if (due === undefined || due >= today || to === always) return null;
  return refuse(
    'phase-past',
    `The milestone of ${phaseName(to)} is past. Choose a later one, or extend it first.`,
    'phase',
  );
}

/** May a goal be added, as a part of `whole` or on its own? */
export function refuseAddition(
  goal: Addition,
  whole: GoalTree | null,
  plan: Milestones & { goals: number },
): Refusal | null {
  const wrong = refuseTarget(goal.kind, goal);
  if (wrong) return wrong;
  if (plan.goals >= mostGoals) return refuse('plan-full', `A plan holds at most ${mostGoals} goals.`);
  return whole ? refusePart(goal, whole) : refusePhase(goal.phase, plan);
}

function refusePart(part: Addition, whole: GoalTree): Refusal | null {
  if (whole.kind !== 'group' && whole.kind !== 'choice')
    return refuse('no-parts', 'This goal has no parts. Add a goal of its own.', 'parentId');
  if (part.phase !== whole.phase)
    return refuse('phase-of-goal', `A part is due with its goal, at ${phaseName(whole.phase)}.`, 'phase');
  if (isDone(whole) && !standsFirm(whole))
    return refuse('goal-done', 'This goal is done; nothing is added to it.', 'parentId');
  return standsFirm(whole) ?? refuseWaived(whole) ?? refusePartTerms(part, whole);
}
