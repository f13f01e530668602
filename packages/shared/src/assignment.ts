import type { IsoDate } from './calendar.js';
import type { PlannedGoal } from './plan-facts.js';
import { schedule, type DatedPhase } from './schedule.js';
import type { PhaseKey, TemplateContent, TemplateGoal, TemplatePhase, TemplateSubGoal } from './template.js';

/** A goal as a plan will hold it, before it has a number. Sub-goals name their goal in `parentKey`. */
export interface GoalDraft extends PlannedGoal {
  key: string;
  parentKey: string | null;
}

/**
 * The goals a plan copies from a template version, without the keys in `leaveOut`. A goal whose parts are all left out
 * goes with them. Every choice gains the open option "something else", which the hire names, and never asks for more
 * options than are left.
 */
export function goalDrafts(content: Pick<TemplateContent, 'phases'>, leaveOut: ReadonlySet<string>): GoalDraft[] {
  return content.phases.flatMap((phase) =>
    phase.goals.flatMap((goal, i) => {
      const parts = (goal.subGoals ?? []).filter((part) => !leaveOut.has(part.key));
      if (leaveOut.has(goal.key) || (goal.subGoals?.length && !parts.length)) return [];
      const whole = draft(phase, goal, i);
      const drafts = parts.map((part, n) => draft(phase, part, n, goal.key));
      if (goal.kind !== 'choice') return [whole, ...drafts];
      const options = [...drafts, somethingElse(phase, goal, parts.length)];
      return [{ ...whole, choose: Math.min(goal.choose ?? 1, options.length) }, ...options];
    }),
  );
}

function draft(
  phase: TemplatePhase,
  goal: TemplateGoal | TemplateSubGoal,
  position: number,
  parentKey: string | null = null,
): GoalDraft {
  const asks = 'asks' in goal ? (goal.asks ?? []) : [];
  return {
    key: goal.key,
    parentKey,
    phase: phase.key,
    position,
    kind: goal.kind,
    text: goal.text,
    min: goal.target?.min ?? null,
    max: goal.target?.max ?? null,
    unit: goal.target?.unit ?? null,
    choose: 'choose' in goal ? (goal.choose ?? null) : null,
    somethingElse: false,
    optional: goal.optional ?? false,
    asksEvidence: asks.includes('evidence'),
    asksSignOff: asks.includes('sign-off'),
    inferred: goal.inferred ?? phase.inferred ?? false,
    note: goal.note ?? null,
    source: goal.source ?? null,
  };
}

const somethingElse = (phase: TemplatePhase, goal: TemplateGoal, position: number): GoalDraft => ({
  ...draft(phase, { key: `${goal.key}/else`, kind: 'task', text: '', source: goal.source }, position, goal.key),
  somethingElse: true,
  source: null,
});

/** Phases whose milestone lies before `today` for a start on `startDate`: a late assignment asks which count as done. */
export const pastPhases = (phases: readonly { key: PhaseKey }[], startDate: IsoDate, today: IsoDate): DatedPhase[] =>
  schedule({ startDate, phases }, today).filter((phase) => phase.due < today);

/** The reason that stands on every goal of a phase that lay before a late assignment. */
export const beforeThisPlan = 'before this plan';

export type AssignmentWarning = 'no-manager' | 'no-mentor' | 'start-in-past';

/** What whoever assigns a plan should know before they confirm. None of these refuses. */
export function assignmentWarnings(
  plan: { managerId: number | null; mentorId: number | null; startDate: IsoDate },
  today: IsoDate,
): AssignmentWarning[] {
  const warnings: AssignmentWarning[] = [];
  if (plan.managerId === null) warnings.push('no-manager');
  if (plan.mentorId === null) warnings.push('no-mentor');
  if (plan.startDate < today) warnings.push('start-in-past');
  return warnings;
}
