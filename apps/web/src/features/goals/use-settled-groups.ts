import type { GoalTree } from '@milepost/shared/plan-facts';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type GoalGroupKey, groupOf } from './goal-groups';
import { useGoals } from './goals-in-hand';
import { refocusGoal } from './use-goal-keys';

/** How long a row stays where it was after its state changed, in ms, so that Undo is near. */
const rest = 600;

/**
 * The group each goal stands in. A goal whose state changes moves a moment later, and never while it is open; the focus
 * goes with it.
 */
export function useSettledGroups(goals: readonly GoalTree[]): (goal: GoalTree) => GoalGroupKey {
  const { plan, opened } = useGoals();
  const now = useMemo(() => new Map(goals.map((goal) => [goal.id, groupOf(goal, plan)])), [goals, plan]);
  const [settled, setSettled] = useState<ReadonlyMap<number, GoalGroupKey>>(now);
  const inHand = useRef<number | null>(null);
  const open = opened?.goal ?? null;

  useEffect(() => {
    const moved = [...now].filter(([id, group]) => id !== open && settled.get(id) !== group);
    if (!moved.length) return;
    const timer = setTimeout(() => {
      const row = document.activeElement?.closest<HTMLElement>('[data-goal]');
      inHand.current = row ? Number(row.dataset.goal) : null;
      setSettled(new Map([...settled, ...moved]));
    }, rest);
    return () => clearTimeout(timer);
  }, [now, settled, open]);

  useLayoutEffect(() => {
    if (inHand.current !== null) refocusGoal(inHand.current);
    inHand.current = null;
  }, [settled]);

  return (goal) => settled.get(goal.id) ?? now.get(goal.id) ?? 'to do';
}
