import type { DroppedGoal, Goal, GoalTree } from '@milepost/shared/plan-facts';
import { createContext, type ReactNode, useContext } from 'react';
import type { PlanView } from '../../api/plan-cache';
import type { PlanWords } from '../../ui/plan-words';
import type { DoGoalAct } from './use-goal-act';

/** A part of an opened goal that may be asked for by name. */
export type GoalPart = 'evidence' | 'sign-off' | 'blocker' | 'day' | 'comments';

/** What whoever acts for the hire may do to what a goal asks. */
export type TermsVerb = 'reword' | 'move' | 'add-part' | 'waive' | 'ask-again' | 'drop';

/** What every goal on a page needs: its plan, how things are said to this reader, and how to act. */
export interface GoalsInHand {
  plan: PlanView;
  words: PlanWords;
  act: DoGoalAct;
  /** The goal that is open, if any, and the part of it to begin at. */
  opened: { goal: number; part?: GoalPart } | null;
  open: (goal: number | null, part?: GoalPart) => void;
  milestoneOf: (goal: GoalTree) => string | null;
  /** Changes what a goal or a part of one asks; opens a dialog where more must be said. */
  changeTerms: (goal: Goal, verb: TermsVerb) => void;
  bringBack: (dropped: DroppedGoal) => void;
  /** Where else a link or note counts. */
  renderUses: (evidence: number) => ReactNode;
}

export const GoalsContext = createContext<GoalsInHand | null>(null);

export function useGoals(): GoalsInHand {
  const goals = useContext(GoalsContext);
  if (!goals) throw new Error('useGoals needs a GoalsContext above it');
  return goals;
}
