import { hireLeft } from '@milepost/shared/hire-left';
import { Button } from '@mantine/core';
import { type ComponentType, lazy, Suspense, useRef, useState } from 'react';
import type { PlanView } from '../api/plan-cache';
import { type PlanChange, planChangeOffers, type PlanChangeProps } from '../features/plan-changes/plan-change';
import { PlanChangeMenu } from '../features/plan-changes/plan-change-menu';
import type { PlanWords } from '../ui/plan-words';

/** The dialog of each change, loaded once it is asked for; a change without one is not offered. */
const dialogs: Partial<Record<PlanChange, ComponentType<PlanChangeProps>>> = {
  dates: lazy(() => import('../features/plan-changes/dates-dialog').then((file) => ({ default: file.DatesDialog }))),
  pause: lazy(() => import('../features/plan-changes/pause-dialog').then((file) => ({ default: file.PauseDialog }))),
  resume: lazy(() => import('../features/plan-changes/resume-dialog').then((file) => ({ default: file.ResumeDialog }))),
  extend: lazy(() => import('../features/plan-changes/extend-dialog').then((file) => ({ default: file.ExtendDialog }))),
  'move-start': lazy(() =>
    import('../features/plan-changes/move-start-dialog').then((file) => ({ default: file.MoveStartDialog })),
  ),
  mentor: lazy(() => import('./plan-people-dialogs').then((file) => ({ default: file.MentorDialog }))),
  manager: lazy(() => import('./plan-people-dialogs').then((file) => ({ default: file.ManagerDialog }))),
  'add-goal': lazy(() => import('./add-goal-dialog').then((file) => ({ default: file.AddGoalDialog }))),
  'add-check-in': lazy(() =>
    import('../features/plan-changes/add-check-in-dialog').then((file) => ({ default: file.AddCheckInDialog })),
  ),
  close: lazy(() => import('../features/plan-changes/close-dialog').then((file) => ({ default: file.CloseDialog }))),
  reopen: lazy(() => import('../features/plan-changes/reopen-dialog').then((file) => ({ default: file.ReopenDialog }))),
};

interface Props {
  plan: PlanView;
  words: PlanWords;
}

/** A plan's dates for everyone who sees it, and for those who may, everything that bends it. */
export function PlanChanges({ plan, words }: Props) {
  const [asked, setAsked] = useState<{ change: PlanChange; pauseId?: number | undefined } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const offers = planChangeOffers(plan, words.today).filter(({ change }) => dialogs[change]);
  const Dialog = asked && dialogs[asked.change];
  const open = (change: PlanChange, pauseId?: number) => setAsked({ change, pauseId });

  const close = () => {
    const from = asked?.change === 'dates' ? '[data-plan-dates]' : '[data-plan-change]';
    setAsked(null);
    // the menu's line that opened it is gone; whoever works by keyboard goes on from the menu
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(from)?.focus());
  };

  return (
    <div ref={place} style={{ display: 'contents' }}>
      <button type="button" data-plan-dates onClick={() => open('dates')}>
        Dates
      </button>
      {hireLeft(plan) && offers.some(({ change }) => change === 'close') && (
        <Button size="compact-xs" onClick={() => open('close')}>
          Close the plan
        </Button>
      )}
      <PlanChangeMenu offers={offers} onChange={open} />
      {Dialog && (
        <Suspense fallback={null}>
          <Dialog
            key={asked.change}
            plan={plan}
            words={words}
            pauseId={asked.pauseId}
            onChange={open}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
