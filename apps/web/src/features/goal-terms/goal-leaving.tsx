import type { Goal } from '@milepost/shared/plan-facts';
import type { ReactNode } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { readersOf } from '../../ui/plan-readers';
import { ReasonDialog } from '../../ui/reason-dialog';
import css from './terms-fields.module.css';
import { type TermsDeed, useTermsChange } from './use-terms-change';

interface Props {
  plan: PlanView;
  goal: Goal;
  /** What is done to it: "Drop". */
  verb: string;
  deed: (reason: string) => TermsDeed;
  /** What follows from it, as a sentence or two. */
  outcome: ReactNode;
  onClose: () => void;
}

/** Asks why a goal, or a part of one, is asked for no more. */
export function GoalLeaving({ plan, goal, verb, deed, outcome, onClose }: Props) {
  const change = useTermsChange();
  return (
    <ReasonDialog
      title={`${verb} the ${goal.parentId === null ? 'goal' : 'part'}`}
      confirm={`${verb} it`}
      readers={readersOf(plan)}
      busy={change.isPending}
      error={change.error}
      onConfirm={(reason) => change.mutate(deed(reason), { onSuccess: onClose })}
      onClose={onClose}
      outcome={<p>{outcome}</p>}
    >
      <p className={css.goal}>{goal.text}</p>
    </ReasonDialog>
  );
}
