import { Button, Checkbox } from '@mantine/core';
import type { Resolution } from '@milepost/shared/plan-merge';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { MoveConflicts } from '../features/plan-moves/move-conflicts';
import { MoveDetails } from '../features/plan-moves/move-details';
import { stepsWords } from '../features/plan-moves/move-words';
import css from '../features/plan-moves/plan-moves.module.css';
import {
  type Decisions,
  type MovablePlan,
  type PlanMoves,
  planMovesQuery,
} from '../features/plan-moves/plan-moves.queries';
import { usePlanMoves } from '../features/plan-moves/use-plan-moves';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import { WayUp } from '../ui/way-up';

const plansWords = (n: number) => (n === 1 ? '1 plan' : `${n} plans`);

/** Moves plans to the newest version of their template: what would change on each, and what a person has to decide. */
export function PlanMovesPage() {
  const { slug } = useParams({ from: '/signed-in/templates/$slug/moves' });
  const { data: fresh } = useSuspenseQuery(planMovesQuery(slug));
  // what is being moved stays in sight while the list behind it empties
  const [moves] = useState(fresh);
  return (
    <>
      <WayUp to="/templates/$slug" params={{ slug }}>
        {moves.role}
      </WayUp>
      <PageTitle tab="Move plans">
        {moves.plans.length
          ? `${plansWords(moves.plans.length)} ${moves.plans.length === 1 ? 'follows' : 'follow'} an older version`
          : 'Every plan follows the newest version'}
      </PageTitle>
      <p className="small dim">
        Version {moves.to}
        {moves.note ? `: ${moves.note}` : ''}.{' '}
        {moves.upToDate > 0 && `${plansWords(moves.upToDate)} of yours follow it already. `}
        What is done stays done; what was changed on one plan alone stays.
      </p>
      {moves.plans.length > 0 && <Moving moves={moves} />}
    </>
  );
}

function Moving({ moves }: { moves: PlanMoves }) {
  const { plans, to } = moves;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [decisions, setDecisions] = useState<Decisions>({});
  const { mutate, isPending, isSuccess, error, outcomes } = usePlanMoves(moves);
  const undecided = ({ planId, conflicts }: MovablePlan) => conflicts.length - (decisions[planId]?.length ?? 0);
  const done = new Set(outcomes.map(({ planId }) => planId));
  const chosen = plans.filter(({ planId }) => !left.has(planId) && !done.has(planId));
  const stuck = chosen.filter((plan) => undecided(plan) > 0);
  const decide = (planId: number, next: Resolution) =>
    setDecisions((before) => ({
      ...before,
      [planId]: [...(before[planId] ?? []).filter(({ key, field }) => key !== next.key || field !== next.field), next],
    }));
  const include = (planId: number, yes: boolean) =>
    setLeft((before) => new Set(yes ? [...before].filter((id) => id !== planId) : [...before, planId]));

  if (isSuccess) return <Outcomes plans={plans} outcomes={outcomes} to={to} />;
  return (
    <>
      <ul className={css.list}>
        {plans.map((plan) => (
          <li key={plan.planId} className={css.plan}>
            <div className={css.row}>
              <Checkbox
                aria-label={`Move ${plan.hire.name}’s plan`}
                checked={!left.has(plan.planId)}
                disabled={isPending || done.has(plan.planId)}
                onChange={(event) => include(plan.planId, event.currentTarget.checked)}
              />
              <span className={css.who}>
                <TextLink to="/plans/$planId" params={{ planId: plan.planId }} inherit>
                  {plan.hire.name}
                </TextLink>{' '}
                <span className="small dim">from version {plan.from}</span>
              </span>
              <span className="small dim">{stepsWords(plan)}</span>
              {undecided(plan) > 0 && <span className={`small ${css.open}`}>{undecided(plan)} to decide</span>}
            </div>
            {plan.conflicts.length > 0 && (
              <MoveConflicts
                conflicts={plan.conflicts}
                decided={decisions[plan.planId] ?? []}
                onDecide={(next) => decide(plan.planId, next)}
                to={to}
              />
            )}
            <details className={css.details}>
              <summary>What changes on {plan.hire.name}’s plan</summary>
              <MoveDetails plan={plan} />
            </details>
          </li>
        ))}
      </ul>
      <div className={css.acts}>
        <Button
          disabled={chosen.length === 0 || stuck.length > 0}
          loading={isPending}
          onClick={() => mutate({ plans: chosen, decisions })}
        >
          Move {plansWords(chosen.length)}
        </Button>
        <span className="small dim" role="status">
          {isPending && `${outcomes.length} of ${outcomes.length + chosen.length}`}
          {!isPending &&
            stuck.length > 0 &&
            `${plansWords(stuck.length)} of them still ${stuck.length === 1 ? 'has' : 'have'} something to decide. Decide it, or leave the plan out.`}
        </span>
      </div>
      {error && (
        <p role="alert" className={`small ${css.refused}`}>
          {error.message}{' '}
          {outcomes.length > 0 && `${plansWords(outcomes.length)} went through before; move the rest again.`}
        </p>
      )}
    </>
  );
}

function Outcomes({
  plans,
  outcomes,
  to,
}: {
  plans: readonly MovablePlan[];
  outcomes: ReturnType<typeof usePlanMoves>['outcomes'];
  to: number;
}) {
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
  return (
    <section aria-labelledby="moved" className={css.none}>
      <h2 id="moved" tabIndex={-1} ref={(node) => node?.focus()}>
        {plansWords(outcomes.length - refused.length)} now{' '}
        {outcomes.length - refused.length === 1 ? 'follows' : 'follow'} version {to}
        {refused.length > 0 && `, ${plansWords(refused.length)} ${refused.length === 1 ? 'was' : 'were'} left alone`}
      </h2>
      <ul className={css.outcomes}>
        {outcomes.map(({ planId, outcome, detail }) => (
          <li key={planId}>
            <TextLink to="/plans/$planId" params={{ planId }} inherit>
              {plans.find((plan) => plan.planId === planId)?.hire.name ?? 'A plan'}
            </TextLink>{' '}
            {outcome === 'refused' ? (
              <span className={css.refused}>was left alone: {detail}</span>
            ) : (
              <span className="dim">moved</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
