import type { Resolution } from '@milepost/shared/plan-merge';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { MovePlan } from './move-plan';
import { plansWords } from './move-words';
import css from './plan-moves.module.css';
import type { Decisions, MovablePlan, MoveOutcome, PlanMoves } from './plan-moves.queries';
import { usePlanMoves } from './use-plan-moves';

/** Lists longer than this can be chosen and decided as a whole. */
const long = 8;
/** So many the server tells of at once. */
const most = 500;

interface Props {
  moves: PlanMoves;
  onMoved: (outcomes: readonly MoveOutcome[]) => void;
}

/** Every plan that may move: which of them do, and what a person decides on each. Those with a decision come first. */
export function Moving({ moves, onMoved }: Props) {
  const { to } = moves;
  const plans = moves.plans.toSorted((a, b) => Number(b.conflicts.length > 0) - Number(a.conflicts.length > 0));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [decisions, setDecisions] = useState<Decisions>({});
  const { mutate, isPending, error, outcomes } = usePlanMoves(moves, onMoved);
  const outcomeOf = new Map(outcomes.map((one) => [one.planId, one]));
  const chosen = plans.filter(({ planId }) => !left.has(planId) && !outcomeOf.has(planId));
  const undecided = ({ planId, conflicts }: MovablePlan) => conflicts.length - (decisions[planId]?.length ?? 0);
  const stuck = chosen.filter((plan) => undecided(plan) > 0);
  const open = stuck.reduce((sum, plan) => sum + undecided(plan), 0);

  const decide = (planId: number, next: Resolution) =>
    setDecisions((before) => ({
      ...before,
      [planId]: [...(before[planId] ?? []).filter(({ key, field }) => key !== next.key || field !== next.field), next],
    }));
  const takeTemplate = () => {
    for (const { planId, conflicts } of stuck)
      for (const { key, field } of conflicts)
        if (!decisions[planId]?.some((one) => one.key === key && one.field === field))
          decide(planId, { key, field, take: 'template' });
  };
  const include = (some: readonly MovablePlan[], yes: boolean) =>
    setLeft((before) => {
      const next = new Set(before);
      for (const { planId } of some)
        if (yes) next.delete(planId);
        else next.add(planId);
      return next;
    });

  return (
    <>
      {plans.length > long && (
        <Checkbox
          className={css.all}
          label={`All ${plansWords(plans.length)}`}
          checked={left.size === 0}
          indeterminate={left.size > 0 && left.size < plans.length}
          disabled={isPending}
          onChange={(event) => include(plans, event.currentTarget.checked)}
        />
      )}
      <ul className={css.list} aria-label="Plans of older versions">
        {plans.map((plan) => (
          <MovePlan
            key={plan.planId}
            plan={plan}
            to={to}
            included={!left.has(plan.planId)}
            outcome={outcomeOf.get(plan.planId)}
            busy={isPending}
            undecided={undecided(plan)}
            decided={decisions[plan.planId] ?? []}
            onInclude={(yes) => include([plan], yes)}
            onDecide={(next) => decide(plan.planId, next)}
          />
        ))}
      </ul>
      {plans.length >= most && <p className="small dim">These are the first {most}. The others come after them.</p>}
      <div className={css.acts}>
        <Button
          disabled={chosen.length === 0 || stuck.length > 0}
          loading={isPending}
          onClick={() => mutate({ plans: chosen, decisions })}
        >
          Move {plansWords(chosen.length)}
        </Button>
        {open > 1 && !isPending && (
          <Button variant="default" onClick={takeTemplate}>
            Take version {to} in all {open}
          </Button>
        )}
        <span className="small dim" role="status">
          {isPending && `${outcomes.length} of ${outcomes.length + chosen.length}`}
          {!isPending && stuck.length > 0 && stuckWords(stuck)}
          {!isPending && chosen.length === 0 && outcomes.length === 0 && 'Every plan is left out.'}
        </span>
        {error && (
          <p role="alert" className={`small ${css.refused}`}>
            {error.message}{' '}
            {outcomes.length > 0 && `${plansWords(outcomes.length)} went out before it. Move the rest again.`}
          </p>
        )}
      </div>
    </>
  );
}

const stuckWords = (stuck: readonly MovablePlan[]) =>
  stuck.length === 1
    ? `${stuck[0]!.hire.name}’s plan still has something to decide. Decide it, or leave the plan out.`
    : `${plansWords(stuck.length)} still have something to decide. Decide it, or leave them out.`;
