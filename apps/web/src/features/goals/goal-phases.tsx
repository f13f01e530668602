import { Button } from '@mantine/core';
import { isDone, isRequired } from '@milepost/shared/completion';
import { waitOf } from '@milepost/shared/goal-waiting';
import { phaseName, stoneLabel } from '@milepost/shared/phase';
import type { GoalTree, PlanPhase } from '@milepost/shared/plan-facts';
import type { DatedPhase } from '@milepost/shared/schedule';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { dayWords, exactDay } from '../../ui/day-words';
import { Inferred } from '../../ui/inferred';
import { movedInTurn } from '../../ui/moved-words';
import { capital } from '../../ui/plan-words';
import { Stone } from '../../ui/stone';
import { DroppedGoals } from './dropped-goals';
import { GoalList } from './goal-list';
import css from './goal-phases.module.css';
import { useGoals } from './goals-in-hand';

interface Props {
  goals: readonly GoalTree[];
  dated: readonly DatedPhase[];
  current: DatedPhase | null;
}

/** The goals of the phase under way with what earlier ones left open; on wish, every phase. */
export function GoalPhases({ goals, dated, current }: Props) {
  const { opened, plan } = useGoals();
  const [asked, setAsked] = useState(!current);
  const here = current ? goals.filter((goal) => goal.phase === current.key || isLeftOpen(goal, dated, current)) : [];
  const elsewhere = goals.some((goal) => goal.id === opened?.goal) && !here.some((goal) => goal.id === opened?.goal);
  const all = asked || elsewhere;
  return (
    <>
      <div className={css.line}>
        <h2>{current && !all ? `Goals to ${phaseName(current.key)}` : 'Goals by phase'}</h2>
        {current && !all && (
          <span className="small dim">
            {countsOf(
              goals.filter((goal) => goal.phase === current.key),
              plan.hire.id,
            )}
          </span>
        )}
        <span className="grow" />
        {current && (
          <Button
            variant="subtle"
            color="gray"
            px={8}
            aria-expanded={all}
            disabled={elsewhere}
            onClick={() => setAsked(!asked)}
          >
            {all ? 'Only this phase' : 'All phases'}
          </Button>
        )}
      </div>
      {all ? (
        plan.phases.map((phase) => (
          <Phase
            key={phase.key}
            phase={phase}
            dates={dated.find(({ key }) => key === phase.key) ?? null}
            goals={goals.filter((goal) => goal.phase === phase.key)}
            isCurrent={phase.key === current?.key}
          />
        ))
      ) : (
        <>
          <GoalList goals={here} />
          {current && <DroppedGoals phase={current.key} />}
        </>
      )}
    </>
  );
}

/** A goal of an earlier phase that still asks for something. */
function isLeftOpen(goal: GoalTree, dated: readonly DatedPhase[], current: DatedPhase): boolean {
  const phase = dated.find(({ key }) => key === goal.phase);
  return phase !== undefined && phase.due < current.due && isRequired(goal) && !isDone(goal);
}

/** "1 of 7 required goals done, 2 with others" */
function countsOf(goals: readonly GoalTree[], hireId: number): string {
  const required = goals.filter(isRequired);
  if (!required.length) return 'no required goals';
  const waiting = required.filter((goal) => waitOf(goal, hireId)).length;
  const done = `${required.filter((goal) => isDone(goal)).length} of ${required.length} required goals done`;
  return waiting ? `${done}, ${waiting} with others` : done;
}

interface PhaseProps {
  phase: PlanPhase;
  dates: DatedPhase | null;
  goals: readonly GoalTree[];
  isCurrent: boolean;
}

function Phase({ phase, dates, goals, isCurrent }: PhaseProps) {
  const { plan, words, opened } = useGoals();
  const [shown, setShown] = useState(isCurrent);
  const open = shown || goals.some((goal) => goal.id === opened?.goal);
  const passed = dates !== null && dates.due < words.today;
  return (
    <section className={css.phase}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setShown(!open)}>
          <Stone label={stoneLabel(phase.key)} tone={passed ? 'passed' : isCurrent ? 'next' : 'later'} />
          <span>
            {capital(phaseName(phase.key))}: {phase.title}
          </span>
          <IconChevronRight size={14} aria-hidden className={css.fold} />
        </button>
        {phase.inferred && <Inferred why="The document sets no dates for this phase. It was placed here." />}
      </h3>
      <p className="small dim">
        {dates ? <Dates dates={dates} /> : 'No date.'} {capital(countsOf(goals, plan.hire.id))}.
      </p>
      {open && <GoalList goals={goals} level={4} />}
      {open && <DroppedGoals phase={phase.key} />}
    </section>
  );
}

function Dates({ dates }: { dates: DatedPhase }) {
  const { plan, words } = useGoals();
  const { due } = dates;
  const moved = movedInTurn(plan, dates, words);
  return (
    <span title={exactDay(due)}>
      {due < words.today ? 'Was due' : 'Due'} {dayWords(due, words.today)}
      {moved && `, ${moved}`}.
    </span>
  );
}
