import { Radio } from '@mantine/core';
import { isDone, isRequired } from '@milepost/shared/completion';
import { hireLeft } from '@milepost/shared/hire-left';
import { goalTrees, type Closing } from '@milepost/shared/plan-facts';
import { useState } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { ChangeDialog } from './change-dialog';
import { closePlan, reopenPlan, takenBack } from './dates-requests';
import type { PlanChangeProps } from './plan-change';
import { usePlanChange } from './use-plan-change';

/** The end of a plan: completed or early, with how much of it stays open. */
export function CloseDialog(props: PlanChangeProps) {
  const { plan } = props;
  const { frame, change } = usePlanChange(props);
  const dated = new Set(plan.phases.filter(({ key }) => key !== 'long-term').map(({ key }) => key));
  const open = goalTrees(plan.goals).filter(
    (goal) => dated.has(goal.phase) && isRequired(goal) && !isDone(goal),
  ).length;
  const [outcome, setOutcome] = useState<Closing['outcome']>(open ? 'ended' : 'completed');
  const first = plan.hire.name.split(' ')[0];
  const left = hireLeft(plan);

  return (
    <ChangeDialog
      title={`Close ${first}’s plan`}
      {...frame}
      confirm="Close the plan"
      ready
      onConfirm={(reason) =>
        change({
          ask: () => closePlan(plan, { outcome, reason }),
          says: `${first}’s plan is closed.`,
          // a plan whose hire is gone opens no more
          ...(left ? {} : { undo: (fresh: PlanView) => reopenPlan(fresh, { reason: takenBack }) }),
        })
      }
      outcome={
        <>
          <p className="small">
            {open === 0
              ? 'Every required goal is done or waived.'
              : `${open === 1 ? '1 required goal is' : `${open} required goals are`} still open, and ${open === 1 ? 'stays' : 'stay'} so.`}
          </p>
          <p className="small dim">
            {left
              ? `It stays to be read; nobody changes anything on it. You can open it again once ${first} can sign in again.`
              : `${first} goes on reading it; nobody changes anything on it. You can open it again as long as ${first} has no other plan.`}
          </p>
        </>
      }
    >
      <Radio.Group
        label="How it ends"
        value={outcome}
        onChange={(value) => setOutcome(value as Closing['outcome'])}
        styles={{ label: { marginBottom: 6 } }}
      >
        <Radio value="completed" label="Completed: it has done what it was for" mb={8} data-autofocus />
        <Radio value="ended" label="Ended early: it does not go on" />
      </Radio.Group>
    </ChangeDialog>
  );
}
