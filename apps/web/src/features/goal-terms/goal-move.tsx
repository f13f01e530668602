import { Select } from '@mantine/core';
import { refusePlannedDay } from '@milepost/shared/goal-rules';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { PhaseKey } from '@milepost/shared/template';
import { useState } from 'react';
import { isProblem } from '../../api/problem';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { ReasonDialog } from '../../ui/reason-dialog';
import { dueOf, dueWords, openPhases } from './due-words';
import { readersOf } from '../../ui/plan-readers';
import css from './terms-fields.module.css';
import { move } from './terms-requests';
import type { TermsProps } from './terms.types';
import { takenBack, useTermsChange } from './use-terms-change';

/** Moves a whole goal to another milestone. */
export function GoalMove({ plan, milestones, goal, onClose }: TermsProps & { goal: GoalTree }) {
  const [phase, setPhase] = useState<PhaseKey | null>(null);
  const [missing, setMissing] = useState(false);
  const change = useTermsChange();
  const phases = openPhases(milestones, goal.given?.phase).filter((key) => key !== goal.phase);
  const due = phase && (milestones.dated.find(({ key }) => key === phase)?.due ?? null);
  const leavesItsDay = phase && goal.plannedOn && refusePlannedDay(goal.plannedOn, plan.startDate, due);

  const go = (reason: string) =>
    phase &&
    change.mutate(
      {
        ask: move(goal.id, phase, reason),
        says: `Moved to ${dueWords(phase, milestones)}.`,
        undo: () => move(goal.id, goal.phase, takenBack),
      },
      { onSuccess: onClose },
    );
  const check = () => {
    setMissing(!phase);
    return phase !== null;
  };

  return (
    <ReasonDialog
      title="Move to another milestone"
      confirm="Move the goal"
      readers={readersOf(plan)}
      busy={change.isPending}
      error={change.error}
      check={check}
      onConfirm={go}
      onClose={onClose}
      outcome={
        <p>
          Now: {dueWords(goal.phase, milestones)}.{' '}
          {phase && `Then: ${dueOf(phase, milestones) ? `due ${dueOf(phase, milestones)}` : 'no date'}.`}
          {goal.subGoals.length > 0 && ` Its ${goal.subGoals.length} parts go with it.`}
          {leavesItsDay &&
            goal.plannedOn &&
            ` The day planned for it, ${shortDay(goal.plannedOn, milestones.today)}, goes.`}
        </p>
      }
    >
      <p className={css.goal}>{goal.text}</p>
      <Select
        data-autofocus
        label="To"
        placeholder="Choose a milestone"
        allowDeselect={false}
        value={phase}
        onChange={(key) => setPhase(key as PhaseKey | null)}
        data={phases.map((key) => ({ value: key, label: capital(dueWords(key, milestones)) }))}
        nothingFoundMessage="No milestone is ahead."
        error={
          missing && !phase ? 'Choose where it goes.' : isProblem(change.error) ? change.error.on('phase') : undefined
        }
      />
    </ReasonDialog>
  );
}
