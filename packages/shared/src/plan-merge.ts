import type { GoalDraft } from './assignment.js';
import { isSame } from './is-same.js';
import type { PhaseKey } from './template.js';

/**
 * Moving a plan to a newer version of its template is a three-way merge: what only the template changed is taken over, what
 * only this plan changed stays, and where both changed one thing differently a person decides. What is done stays as it was
 * done.
 */

/** What a goal asks, as template and plan both say it. */
export interface MergeTerms {
  phase: PhaseKey;
  text: string;
  /** Least, most and of what; one thing, for a least of one side and a most of the other make no sense together. */
  target: { min: number; max: number | null; unit: string | null } | null;
  choose: number | null;
  optional: boolean;
  asksEvidence: boolean;
  asksSignOff: boolean;
}
export type MergeField = keyof MergeTerms;
export const mergeFields: readonly MergeField[] = [
  'phase',
  'text',
  'target',
  'choose',
  'optional',
  'asksEvidence',
  'asksSignOff',
];

/** A goal or part as a version of the template gives it. */
export interface MergeDraft extends MergeTerms {
  key: string;
  parentKey: string | null;
  kind: GoalDraft['kind'];
  draft: GoalDraft;
}

export const mergeDraft = (draft: GoalDraft): MergeDraft => ({
  ...mergeTerms(draft),
  key: draft.key,
  parentKey: draft.parentKey,
  kind: draft.kind,
  draft,
});

/** The same terms out of what a plan or a draft holds. */
export const mergeTerms = ({
  min,
  max,
  unit,
  ...goal
}: Omit<MergeTerms, 'target'> & { min: number | null; max: number | null; unit: string | null }): MergeTerms =>
  termsAlone({ ...goal, target: min === null ? null : { min, max, unit } });

/** A goal or part of the plan that came from the template. */
export interface MergeGoal extends MergeTerms {
  id: number;
  key: string;
  parentKey: string | null;
  kind: GoalDraft['kind'];
  dropped: boolean;
  /** Ticked, counted, named or with evidence: something would be lost with it. */
  begun: boolean;
  /** Done, signed, waived or waiting for its sign-off: nothing about it changes any more. */
  firm: boolean;
}

/** What happens to one goal. */
export type MergeStep =
  | { kind: 'add'; key: string; draft: GoalDraft }
  | { kind: 'change'; key: string; goalId: number; from: Partial<MergeTerms>; to: Partial<MergeTerms> }
  | { kind: 'drop'; key: string; goalId: number; text: string };

/** What stays although the template says otherwise, and why. */
export interface MergeKept {
  key: string;
  text: string;
  why: 'done' | 'dropped-here' | 'left-out-here' | 'decided';
}

/** Both changed one thing, or the template drops what somebody began or changed. `field` is "kind" or "dropped" for the whole goal. */
export interface MergeConflict {
  key: string;
  goalId: number;
  text: string;
  field: MergeField | 'dropped' | 'kind';
  old: unknown;
  next: unknown;
  mine: unknown;
}

/** What a person decided about one conflict. */
export interface Resolution {
  key: string;
  field: MergeConflict['field'];
  take: 'template' | 'plan';
}

export interface PlanMerge {
  steps: MergeStep[];
  /** Those that nobody has decided yet. */
  conflicts: MergeConflict[];
  kept: MergeKept[];
}

/** `older` and `newer` are the drafts of both versions, `plan` what stands (dropped ones with it). */
export function mergePlan(
  older: readonly GoalDraft[],
  newer: readonly GoalDraft[],
  plan: readonly MergeGoal[],
  resolutions: readonly Resolution[] = [],
): PlanMerge {
  const [old, next] = [older.map(mergeDraft), newer.map(mergeDraft)];
  const [before, after] = [byKey(old), byKey(next)];
  const mine = byKey(plan);
  const merge: PlanMerge = { steps: [], conflicts: [], kept: [] };
  const decide = (conflict: MergeConflict): 'template' | 'plan' | null => {
    const found = resolutions.find(({ key, field }) => key === conflict.key && field === conflict.field);
    if (!found) merge.conflicts.push(conflict);
    return found?.take ?? null;
  };
  // whatever becomes of a goal becomes of its parts; wholes stand before their parts in both lists
  const closed = new Map<string, MergeKept['why']>();
  const leaving = new Set<string>();

  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [o, n, m] = [before.get(key), after.get(key), mine.get(key)];
    const parent = (n ?? o)!.parentKey;
    if (parent !== null && leaving.has(parent)) continue;
    const shut = parent === null ? undefined : closed.get(parent);
    if (shut) {
      if (!m !== !n || (m && n && o && changedFields(o, n).length))
        merge.kept.push({ key, text: (m ?? n ?? o)!.text, why: shut });
      continue;
    }
    if (!m) {
      if (n && !o) merge.steps.push({ kind: 'add', key, draft: n.draft });
      else if (n) keep(key, n.text, 'left-out-here');
      continue;
    }
    if (m.dropped) {
      keep(key, m.text, 'dropped-here', Boolean(n && o && changedFields(o, n).length));
    } else if (m.firm) {
      keep(key, m.text, 'done', !n || (o !== undefined && (o.kind !== n.kind || changedFields(o, n).length > 0)));
    } else if (!n) {
      leave(key, m, o!);
    } else if (m.kind !== n.kind) {
      replace(key, m, n, o);
    } else {
      change(key, m, n, o ?? n);
    }
  }
  for (const whole of plan)
    if (whole.parentKey === null && isEmptied(whole)) {
      merge.steps.push({ kind: 'drop', key: whole.key, goalId: whole.id, text: whole.text });
    }
  return merge;

  /** Its last parts went: a group of nothing would be done by itself. */
  function isEmptied({ key, kind, dropped, id, firm }: MergeGoal): boolean {
    if (dropped || firm || (kind !== 'group' && kind !== 'choice')) return false;
    const gone = new Set(merge.steps.flatMap((step) => (step.kind === 'drop' ? [step.goalId] : [])));
    const had = plan.filter((part) => part.parentKey === key && !part.dropped);
    const stays = had.some((part) => !gone.has(part.id));
    const comes = merge.steps.some((step) => step.kind === 'add' && step.draft.parentKey === key);
    return had.length > 0 && !stays && !comes && !gone.has(id);
  }

  function keep(key: string, text: string, why: MergeKept['why'], worthSaying = true): void {
    closed.set(key, why);
    if (worthSaying) merge.kept.push({ key, text, why });
  }

  function leave(key: string, m: MergeGoal, o: MergeDraft): void {
    const touched = m.begun || partsBegun(key) || changedFields(o, m).length > 0;
    const take = touched
      ? decide({ key, goalId: m.id, text: m.text, field: 'dropped', old: o.text, next: null, mine: m.text })
      : 'template';
    if (take === 'template') {
      leaving.add(key);
      merge.steps.push({ kind: 'drop', key, goalId: m.id, text: m.text });
    } else {
      closed.set(key, 'decided');
      if (take === 'plan') merge.kept.push({ key, text: m.text, why: 'decided' });
    }
  }

  function replace(key: string, m: MergeGoal, n: MergeDraft, o: MergeDraft | undefined): void {
    const touched = m.begun || partsBegun(key) || (o !== undefined && changedFields(o, m).length > 0);
    const take = touched
      ? decide({ key, goalId: m.id, text: m.text, field: 'kind', old: o?.kind ?? m.kind, next: n.kind, mine: m.kind })
      : 'template';
    if (take === 'template') {
      leaving.add(key);
      merge.steps.push({ kind: 'drop', key, goalId: m.id, text: m.text }, { kind: 'add', key, draft: n.draft });
      for (const part of next)
        if (part.parentKey === key) merge.steps.push({ kind: 'add', key: part.key, draft: part.draft });
    } else {
      closed.set(key, 'decided');
      if (take === 'plan') merge.kept.push({ key, text: m.text, why: 'decided' });
    }
  }

  function change(key: string, m: MergeGoal, n: MergeDraft, o: MergeDraft): void {
    const [from, to]: [Partial<MergeTerms>, Partial<MergeTerms>] = [{}, {}];
    for (const field of changedFields(o, n)) {
      // a part is due with its goal
      if (isSame(m[field], n[field]) || (field === 'phase' && n.parentKey !== null)) continue;
      const both = !isSame(m[field], o[field]);
      const take = both
        ? decide({ key, goalId: m.id, text: m.text, field, old: o[field], next: n[field], mine: m[field] })
        : 'template';
      if (take !== 'template') continue;
      Object.assign(from, { [field]: m[field] });
      Object.assign(to, { [field]: n[field] });
    }
    if (Object.keys(to).length) merge.steps.push({ kind: 'change', key, goalId: m.id, from, to });
  }

  function partsBegun(key: string): boolean {
    return old.some((part) => part.parentKey === key && mine.get(part.key)?.begun === true);
  }
}

/** What two sets of terms say differently. */
export const changedFields = (before: MergeTerms, after: MergeTerms): MergeField[] =>
  mergeFields.filter((field) => !isSame(before[field], after[field]));

const byKey = <G extends { key: string }>(goals: readonly G[]) => new Map(goals.map((goal) => [goal.key, goal]));

/** The plan's goals after the steps, dropped ones left out. New ones have no number yet. */
export function mergedGoals(
  plan: readonly MergeGoal[],
  { steps }: Pick<PlanMerge, 'steps'>,
): (MergeTerms & { key: string })[] {
  const dropped = new Set(steps.flatMap((step) => (step.kind === 'drop' ? [step.goalId] : [])));
  const gone = new Set(plan.filter(({ id }) => dropped.has(id)).map(({ key }) => key));
  const stay = plan
    .filter((goal) => !goal.dropped && !dropped.has(goal.id) && !(goal.parentKey && gone.has(goal.parentKey)))
    .map((goal) => {
      const step = steps.find((one) => one.kind === 'change' && one.goalId === goal.id);
      return step?.kind === 'change' ? { ...goal, ...step.to } : goal;
    });
  const added = steps.flatMap((step) => (step.kind === 'add' ? [mergeDraft(step.draft)] : []));
  const phases = new Map([...stay, ...added].map((goal) => [goal.key, goal.phase]));
  // parts go where their goal goes
  return [...stay, ...added].map((goal) => ({
    ...termsAlone(goal),
    key: goal.key,
    phase: (goal.parentKey && phases.get(goal.parentKey)) || goal.phase,
  }));
}

/** Without what else the goal says. */
const termsAlone = ({ phase, text, target, choose, optional, asksEvidence, asksSignOff }: MergeTerms): MergeTerms => ({
  phase,
  text,
  target,
  choose,
  optional,
  asksEvidence,
  asksSignOff,
});
