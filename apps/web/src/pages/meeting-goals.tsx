import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import type { PlanView } from '../api/plan-cache';
import { GoalsContext, type GoalsInHand } from '../features/goals/goals-in-hand';
import { useGoalAct } from '../features/goals/use-goal-act';
import { Dialog } from '../ui/dialog';
import { planWords } from '../ui/plan-words';
import { useGoalTerms } from './use-goal-terms';
import { useGoalUses } from './use-goal-uses';

const GoalDetail = lazy(() =>
  import('../features/goals/detail/goal-detail').then((file) => ({ default: file.GoalDetail })),
);

interface Props {
  /** The plan with everything its reader just did. */
  plan: PlanView;
  standing: PlanStandingToday;
  children: ReactNode;
}

/** Acts that answer what a goal was opened for: it closes with them. */
const last = new Set(['sign', 'return', 'block', 'clear']);

/** Lets the lines of a meeting act on the plan's goals; what asks for more opens in a dialog. */
export function MeetingGoals({ plan, standing: { today, goals, phases }, children }: Props) {
  const words = useMemo(() => planWords(plan, today), [plan, today]);
  const doAct = useGoalAct(plan);
  const { changeTerms, bringBack, dialog } = useGoalTerms(plan, today);
  const renderUses = useGoalUses(plan.id);
  const [opened, setOpened] = useState<GoalsInHand['opened']>(null);
  const open = useCallback<GoalsInHand['open']>(
    (goal, part) => setOpened(goal === null ? null : { goal, ...(part && { part }) }),
    [],
  );
  const act = useCallback<GoalsInHand['act']>(
    (goal, one) => {
      doAct(goal, one);
      if (last.has(one.do)) setOpened(null);
    },
    [doAct],
  );
  const inHand = useMemo<GoalsInHand>(() => {
    const milestones = new Map(phases.map(({ key, due }) => [key, due]));
    const milestoneOf: GoalsInHand['milestoneOf'] = ({ phase }) => milestones.get(phase) ?? null;
    return { plan, words, act, opened, open, milestoneOf, changeTerms, bringBack, renderUses };
  }, [plan, words, act, opened, open, phases, changeTerms, bringBack, renderUses]);
  const goal = opened && goals.find(({ id }) => id === opened.goal);
  return (
    <GoalsContext value={inHand}>
      {children}
      {dialog}
      {goal && (
        <Dialog title={goal.text} onClose={() => open(null)}>
          <Suspense fallback={null}>
            <GoalDetail goal={goal} />
          </Suspense>
        </Dialog>
      )}
    </GoalsContext>
  );
}
