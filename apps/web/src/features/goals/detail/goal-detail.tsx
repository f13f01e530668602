import { Button } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { useEffect, useRef } from 'react';
import { sourceWords } from '../../../ui/source-words';
import { useGoals } from '../goals-in-hand';
import { GoalBlocker } from './goal-blocker';
import { GoalComments } from './goal-comments';
import css from './goal-detail.module.css';
import { GoalEvidence } from './goal-evidence';
import { GoalPlannedDay } from './goal-planned-day';
import { GoalSignOff } from './goal-sign-off';
import { GoalTermsPart } from './goal-terms-part';
import { GoalTrace } from './goal-trace';

/** Everything about one goal, below its row. */
export function GoalDetail({ goal }: { goal: GoalTree }) {
  const { opened, open } = useGoals();
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!opened?.part) return;
    const part = ref.current?.querySelector<HTMLElement>(`[data-part="${opened.part}"]`);
    const field = part?.querySelector<HTMLElement>('textarea, input:not([type="radio"]), button');
    (field ?? part)?.focus();
  }, [opened]);

  return (
    <div ref={ref} className={css.detail} role="group" aria-label={`About “${goal.text}”`}>
      {(goal.note || goal.source || goal.inferred) && (
        <p className={css.about}>
          {goal.note && <span>{goal.note}. </span>}
          {goal.source && <span>From the blueprint: {sourceWords(goal.source)}. </span>}
          {goal.inferred && <span>The document sets no date for this; it was placed here.</span>}
        </p>
      )}
      {goal.blocker && <GoalBlocker goal={goal} />}
      <GoalSignOff goal={goal} />
      <GoalEvidence goal={goal} />
      <GoalComments goal={goal} />
      <GoalPlannedDay goal={goal} />
      {!goal.blocker && <GoalBlocker goal={goal} />}
      <GoalTermsPart goal={goal} />
      <GoalTrace goal={goal} />
      <Button className={css.close} variant="subtle" color="gray" onClick={() => open(null)}>
        Close
      </Button>
    </div>
  );
}
