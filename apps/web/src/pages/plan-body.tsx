import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PlanView } from '../api/plan-cache';
import { GoalPhases } from '../features/goals/goal-phases';
import { waitsOnReader } from '../features/goals/goal-groups';
import { nextSteps } from '../features/goals/goal-verbs';
import { GoalsContext, type GoalsInHand } from '../features/goals/goals-in-hand';
import { NextSteps } from '../features/goals/next-steps';
import { useGoalAct } from '../features/goals/use-goal-act';
import { showGoal, useGoalKeys } from '../features/goals/use-goal-keys';
import { useLivePlan } from '../features/goals/use-live-plan';
import { useOpened } from '../features/goals/use-opened';
import { askedToday } from '../features/plan/asked-today';
import { PlanAsks } from '../features/plan/plan-asks';
import { restWords } from '../features/plan/plan-notices';
import { PlanHead } from '../features/plan/plan-head';
import { PlanProgress } from '../features/plan/plan-progress';
import { trailFacts } from '../features/plan/trail-facts';
import { usePlanToday } from '../features/plan/use-plan-today';
import { Trail } from '../ui/pictures/trail';
import { planWords } from '../ui/plan-words';
import { TimeZoneContext, TodayContext } from '../ui/today';
import { PlanAtHand } from './plan-at-hand';
import { PlanChanges } from './plan-changes';
import css from './plan.module.css';
import { useGoalTerms } from './use-goal-terms';
import { useGoalUses } from './use-goal-uses';

const KeysHelp = lazy(() => import('../features/goals/keys-help').then((file) => ({ default: file.KeysHelp })));

/** One plan for one reader. `goal` is the one that the address opens. */
export function PlanBody({ saved, goal }: { saved: PlanView; goal: number | undefined }) {
  const plan = useLivePlan(saved);
  const standing = usePlanToday(plan);
  const { today, goals, phases, current } = standing;
  const words = useMemo(() => planWords(plan, today), [plan, today]);
  const act = useGoalAct(plan);
  const { changeTerms, bringBack, dialog } = useGoalTerms(plan, today);
  const renderUses = useGoalUses(plan.id);
  const { opened, open: openGoal } = useOpened(plan.goals.find(({ id }) => id === goal)?.parentId ?? goal);
  const here = useRef(goal);
  const open = useCallback<typeof openGoal>(
    (next, part) => {
      here.current = next ?? undefined;
      openGoal(next, part);
    },
    [openGoal],
  );
  const [help, setHelp] = useState(false);
  const area = useRef<HTMLElement>(null);
  const inHand = useMemo<GoalsInHand>(() => {
    const milestones = new Map(phases.map(({ key, due }) => [key, due]));
    const milestoneOf: GoalsInHand['milestoneOf'] = ({ phase }) => milestones.get(phase) ?? null;
    return { plan, words, act, opened, open, milestoneOf, changeTerms, bringBack, renderUses };
  }, [plan, words, act, opened, open, phases, changeTerms, bringBack, renderUses]);
  const showHelp = useCallback(() => setHelp(true), []);
  useGoalKeys(area, inHand, showHelp);

  // The goal may stand in a phase that only this unfolds: it takes the focus once it is there and the page has settled.
  // So does one that the address came to without this page, as the finder does.
  const wanted = useRef(goal ?? null);
  useEffect(() => {
    if (goal !== undefined && goal !== here.current) wanted.current = goal;
    here.current = goal;
  }, [goal]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (wanted.current !== null && area.current) showGoal(area.current, wanted.current);
      wanted.current = null;
    });
    return () => clearTimeout(timer);
  }, [opened]);
  const show = useCallback(
    (id: number) => {
      wanted.current = id;
      open(id);
    },
    [open],
  );

  const trail = trailFacts(plan, standing, words);
  const asked = askedToday(standing, words, (one) => waitsOnReader(one, plan));
  const first = [...asked.reader, ...asked.overdue].find((one) => nextSteps(one.goal, plan).length)?.goal.id;
  return (
    <TodayContext value={today}>
      <TimeZoneContext value={plan.hire.timeZone}>
        <GoalsContext value={inHand}>
          <PlanHead plan={plan} standing={standing} words={words} changes={<PlanChanges plan={plan} words={words} />} />
          {trail && <Trail {...trail} onOpen={show} />}
          <PlanAsks
            asked={asked}
            rests={restWords(plan, standing, words)}
            onOpen={show}
            renderSteps={(one) => <NextSteps goal={one} variant={one.id === first ? 'filled' : 'default'} />}
          />
          <div className={css.split}>
            <section ref={area} aria-label="Goals">
              <GoalPhases goals={goals} dated={phases} current={current} />
            </section>
            <aside className={css.side} aria-label="Progress and guardrails">
              <PlanProgress plan={plan} standing={standing} words={words} />
              <PlanAtHand plan={plan} />
            </aside>
          </div>
          {dialog}
          {help && (
            <Suspense fallback={null}>
              <KeysHelp onClose={() => setHelp(false)} />
            </Suspense>
          )}
        </GoalsContext>
      </TimeZoneContext>
    </TodayContext>
  );
}
