import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { GoalPart, GoalsInHand } from './goals-in-hand';

/** Which goal is open: it stands in the address (?goal=7), so that it can be sent to somebody. */
export function useOpened(goal: number | undefined): Pick<GoalsInHand, 'opened' | 'open'> {
  const navigate = useNavigate();
  const [asked, setAsked] = useState<{ goal: number; part: GoalPart } | null>(null);
  const open = useCallback(
    (next: number | null, part?: GoalPart) => {
      setAsked(next !== null && part ? { goal: next, part } : null);
      void navigate({ to: '.', search: next === null ? {} : { goal: next }, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const opened = useMemo(
    () => (goal === undefined ? null : asked?.goal === goal ? { ...asked } : { goal }),
    [goal, asked],
  );
  return { opened, open };
}
