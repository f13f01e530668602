import type { Resolution } from '@milepost/shared/plan-merge';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { TextLink } from '../../ui/text-link';
import { MoveConflicts } from './move-conflicts';
import { MoveDetails } from './move-details';
import { outcomeWords, stepsWords } from './move-words';
import css from './plan-moves.module.css';
import type { MovablePlan, MoveOutcome } from './plan-moves.queries';

interface Props {
  plan: MovablePlan;
  to: number;
  included: boolean;
  /** What became of it, once it was sent. */
  outcome: MoveOutcome | undefined;
  busy: boolean;
  /** Conflicts that nobody decided yet. */
  undecided: number;
  decided: readonly Resolution[];
  onInclude: (yes: boolean) => void;
  onDecide: (resolution: Resolution) => void;
}

/** One plan: whether it moves, what is to decide, and line by line what changes. */
export function MovePlan(props: Props) {
  const { plan, to, included, outcome, undecided } = props;
  const { hire, planId, from, conflicts } = plan;
  // a list of hundreds must not hold every line of every plan
  const [open, setOpen] = useState(false);
  return (
    <li className={css.plan}>
      <div className={css.row}>
        <Checkbox
          aria-label={`Move ${hire.name}’s plan`}
          checked={included}
          disabled={props.busy || outcome !== undefined}
          onChange={(event) => props.onInclude(event.currentTarget.checked)}
        />
        <span className={css.who}>
          <TextLink to="/plans/$planId" params={{ planId }} inherit>
            {hire.name}
          </TextLink>{' '}
          <span className="small dim">from version {from}</span>
        </span>
        {outcome ? (
          <span className="small dim">{outcomeWords(outcome)}</span>
        ) : (
          <>
            <span className="small dim">{included ? stepsWords(plan) : 'Left out'}</span>
            {included && undecided > 0 && <span className={`small ${css.open}`}>{undecided} to decide</span>}
            {included && undecided === 0 && conflicts.length > 0 && <span className="small">Decided</span>}
          </>
        )}
      </div>
      {included && !outcome && conflicts.length > 0 && (
        <MoveConflicts plan={plan} decided={props.decided} onDecide={props.onDecide} to={to} busy={props.busy} />
      )}
      <details className={css.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>What changes on {hire.name}’s plan</summary>
        {open && <MoveDetails plan={plan} />}
      </details>
    </li>
  );
}
