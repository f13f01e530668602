import { Button } from '@mantine/core';
import { TextLink } from '../../ui/text-link';
import { plansWords } from './move-words';
import css from './plan-moves.module.css';
import type { MovablePlan, MoveOutcome } from './plan-moves.queries';

const isRefused = ({ outcome }: MoveOutcome) => outcome === 'refused';

/** "2 plans now follow version 2, 1 was left alone" */
export function outcomesTitle(outcomes: readonly MoveOutcome[], to: number): string {
  const refused = outcomes.filter(isRefused).length;
  const moved = outcomes.length - refused;
  if (moved === 0) return `${plansWords(refused, 'was', 'were')} left alone`;
  const now = `${plansWords(moved, 'now follows', 'now follow')} version ${to}`;
  return refused ? `${now}, ${refused} ${refused === 1 ? 'was' : 'were'} left alone` : now;
}

interface Props {
  plans: readonly MovablePlan[];
  outcomes: readonly MoveOutcome[];
  onAgain: () => void;
}

/** What became of each plan, those that were left alone first, with why and a way on. */
export function MoveOutcomes({ plans, outcomes, onAgain }: Props) {
  const names = new Map(plans.map(({ planId, hire }) => [planId, hire.name]));
  const left = plans.length - outcomes.filter((one) => !isRefused(one)).length;
  return (
    <>
      <ul className={css.outcomes} aria-label="What became of each plan">
        {outcomes
          .toSorted((a, b) => Number(isRefused(b)) - Number(isRefused(a)))
          .map((one) => (
            <li key={one.planId}>
              <TextLink to="/plans/$planId" params={{ planId: one.planId }} inherit>
                {names.get(one.planId)}
              </TextLink>{' '}
              {isRefused(one) ? (
                <span className={css.refused}>was left alone: {one.detail}</span>
              ) : (
                <span className="dim">moved</span>
              )}
            </li>
          ))}
      </ul>
      {left > 0 && (
        <Button mt={16} onClick={onAgain}>
          Look at the {left === 1 ? 'plan that is' : `${left} that are`} left
        </Button>
      )}
    </>
  );
}
