import { isDone } from '@milepost/shared/completion';
import { refuseDrop, refuseWaiver } from '@milepost/shared/goal-removal';
import { refuseAddition, refuseReword, termsOf } from '@milepost/shared/goal-terms';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import type { TermsVerb } from './goals-in-hand';

/** What may be changed now about what a goal (part of `whole`, or `whole` itself) asks, with its name in a menu. */
export function termsVerbs(goal: Goal, whole: GoalTree): [verb: TermsVerb, label: string][] {
  const isWhole = goal.parentId === null;
  const verbs: [boolean, TermsVerb, string][] = [
    [!goal.somethingElse && !refuseReword(goal, whole, {}), 'reword', 'Change what it asks…'],
    [isWhole && !goal.waiver && !isDone(whole), 'move', 'Move to another milestone…'],
    [isWhole && takesParts(whole), 'add-part', whole.kind === 'choice' ? 'Add an option…' : 'Add a part…'],
    [!goal.waiver && !refuseWaiver(goal, whole), 'waive', 'Waive…'],
    [goal.waiver !== null, 'ask-again', 'Ask for it again'],
    [!refuseDrop(goal, whole), 'drop', 'Drop…'],
  ];
  return verbs.flatMap(([may, verb, label]) => (may ? [[verb, label]] : []));
}

function takesParts(whole: GoalTree): boolean {
  const part = { ...termsOf(whole), kind: 'task' as const, min: null, max: null, unit: null };
  const plain = { ...part, optional: false, asksEvidence: false, asksSignOff: false };
  return !refuseAddition(plain, whole, { phases: [], dated: [], today: '', goals: 0 });
}
