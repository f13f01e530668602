import { awaitsSignOff } from '@milepost/shared/completion';
import { mayTick } from '@milepost/shared/plan-access';
import { goalTrees, type Goal, type GoalTree } from '@milepost/shared/plan-facts';
import { type RefObject, useEffect, useRef } from 'react';
import { type GoalKey, goalKeyOf } from './goal-keys';
import type { GoalsInHand } from './goals-in-hand';
import { keysAreOn } from './keys-switch';

/** Lets the keyboard walk and work the goals inside `area`. The row in hand is the one that holds the focus. */
export function useGoalKeys(area: RefObject<HTMLElement | null>, goals: GoalsInHand, help: () => void): void {
  const latest = useRef({ goals, help });
  useEffect(() => {
    latest.current = { goals, help };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const row = document.activeElement?.closest<HTMLElement>('[data-goal]') ?? null;
      const inHand = row !== null && area.current !== null && area.current.contains(row);
      const key = goalKeyOf(event, inHand);
      if (!key || !area.current || (!keysAreOn() && event.key.length === 1 && event.key !== ' ')) return;
      if (run(key, area.current, inHand ? row : null, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [area]);
}

/** Whether the key did something. */
function run(
  key: GoalKey,
  area: HTMLElement,
  row: HTMLElement | null,
  { goals, help }: { goals: GoalsInHand; help: () => void },
): boolean {
  if (key === 'help') return (help(), true);
  if (key === 'next' || key === 'previous') return step(area, row, key === 'next' ? 1 : -1);
  if (key === 'close') return close(area, goals);
  const found = row && find(goals, Number(row.dataset.goal));
  if (!row || !found) return false;
  const { goal, whole } = found;
  switch (key) {
    case 'tick':
      return tick(goal, row, goals);
    case 'more':
    case 'fewer':
      if (goals.plan.can.work) goals.act(goal, { do: 'count', change: key === 'more' ? 1 : -1 });
      return true;
    case 'evidence':
      goals.open(whole.id, 'evidence');
      return true;
    case 'sign-off':
      return signOff(whole, goals);
    case 'menu':
      row.querySelector<HTMLElement>('[data-goal-menu]')?.click();
      return true;
  }
}

function close(area: HTMLElement, { opened, open }: GoalsInHand): boolean {
  if (!opened) return false;
  open(null);
  focusGoal(area, opened.goal);
  return true;
}

function step(area: HTMLElement, row: HTMLElement | null, by: 1 | -1): boolean {
  const rows = [...area.querySelectorAll<HTMLElement>('[data-goal]')];
  const next = row ? rows[rows.indexOf(row) + by] : rows[by === 1 ? 0 : rows.length - 1];
  if (next) focusRow(next);
  return true;
}

function tick(goal: Goal, row: HTMLElement, { plan, act }: GoalsInHand): boolean {
  if (goal.kind === 'choice') row.querySelector<HTMLElement>('[data-goal-option]')?.focus();
  else if (goal.kind === 'group') row.querySelector<HTMLElement>('[data-goal] [data-goal-title]')?.focus();
  else if (mayTick(plan.can, goal, plan.viewer.id)) act(goal, { do: goal.completion ? 'untick' : 'tick' });
  return true;
}

function signOff(goal: GoalTree, { plan, act }: GoalsInHand): boolean {
  if (plan.can.signOff && awaitsSignOff(goal)) act(goal, { do: 'sign' });
  else if (plan.can.work) act(goal, { do: 'ask' });
  return true;
}

function find({ plan }: GoalsInHand, id: number): { goal: Goal; whole: GoalTree } | null {
  const goal = plan.goals.find((one) => one.id === id);
  const whole = goal && goalTrees(plan.goals).find((one) => one.id === (goal.parentId ?? goal.id));
  return goal && whole ? { goal, whole } : null;
}

const focusRow = (row: HTMLElement) => row.querySelector<HTMLElement>('[data-goal-title]')?.focus();

/** Gives a goal the focus back that went with a button that is gone; nothing moves on screen. */
export function refocusGoal(goalId: number): void {
  const title = document.querySelector<HTMLElement>(`[data-goal="${goalId}"] [data-goal-title]`);
  if (document.activeElement === document.body) title?.focus({ preventScroll: true });
}

/** Brings a goal to the top of the screen, with the focus on it. */
export function showGoal(area: HTMLElement, goalId: number): void {
  focusGoal(area, goalId);
  area.querySelector(`[data-goal="${goalId}"]`)?.scrollIntoView({ block: 'start' });
}

/** Moves the focus to a goal's title, if the goal is on screen. */
function focusGoal(area: HTMLElement, goalId: number): void {
  const row = area.querySelector<HTMLElement>(`[data-goal="${goalId}"]`);
  if (row) focusRow(row);
}
