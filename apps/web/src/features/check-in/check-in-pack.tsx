import { compareInstants } from '@milepost/shared/calendar';
import { type CheckInPack, checkInPack } from '@milepost/shared/check-in-pack';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { type ReactNode, useMemo } from 'react';
import { shortDay } from '../../ui/day-words';
import { planWords, type PlanWords } from '../../ui/plan-words';
import { useNow } from '../../ui/use-now';
import css from './check-in-pack.module.css';
import type { CheckInPartProps } from './check-in-part';
import { kpiSkillParts } from './kpi-skill-parts';
import { PackPart, type PackLine } from './pack-part';
import {
  agreedWords,
  blockedWords,
  changedWords,
  doneWords,
  evidenceWords,
  slippedWords,
  waitingWords,
} from './pack-words';
import { RoleSignals } from './role-signals';

interface Props extends Pick<CheckInPartProps, 'checkIn' | 'plan'> {
  /** What one can do from a goal's line. */
  renderActs?: (goal: GoalTree) => ReactNode;
}

/** What there is to talk about, read off the plan: what needs somebody first, then what went well. */
export function CheckInPackList({ checkIn, plan: { today, goals }, renderActs }: Props) {
  const { plan, course, previous, writers } = checkIn;
  const now = useNow();
  const words = useMemo(
    () => planWords({ ...plan, people: [...plan.people, ...writers] }, today),
    [plan, writers, today],
  );
  const held = previous?.closedAt ?? heldBefore(checkIn);
  const pack = useMemo(
    () => checkInPack(plan, { phase: course.phase, since: held }, now),
    [plan, course.phase, held, now],
  );
  const since = held ? words.dateOf(held) : plan.startDate;
  const parts = [
    ...packParts(pack, words),
    ...kpiSkillParts(checkIn, held, words),
    { title: 'Agreed last time', lines: agreedLines(checkIn, goals, words) },
  ];
  return (
    <>
      <h2 className={css.since}>
        Since {shortDay(since, today)}
        {held ? '' : since <= today ? ', the start' : ', when the plan starts'}
      </h2>
      {parts.every(({ lines }) => !lines.length) && (
        <p className="small dim">Nothing has been done, is late or waits. This fills by itself.</p>
      )}
      {parts.map(({ title, lines }) => (
        <PackPart key={title} title={title} lines={lines} renderActs={renderActs} />
      ))}
      <RoleSignals signals={checkIn.signals} />
    </>
  );
}

/** When the last one before this was closed, for whoever knows no more of it. */
function heldBefore({ course, plan: { checkIns } }: CheckInPartProps['checkIn']): string | null {
  const held = checkIns.flatMap(({ id, closedAt }) =>
    closedAt && id !== course.id && (!course.closedAt || compareInstants(closedAt, course.closedAt) < 0)
      ? [closedAt]
      : [],
  );
  return held.sort(compareInstants).at(-1) ?? null;
}

function packParts(pack: CheckInPack, words: PlanWords): { title: string; lines: PackLine[] }[] {
  const line = (goal: GoalTree, says: string): PackLine => ({ key: goal.id, goal, text: goal.text, says });
  return [
    { title: 'Slipped', lines: pack.slipped.map((one) => line(one.goal, slippedWords(one, words))) },
    {
      title: 'Waiting for a sign-off',
      lines: pack.waiting
        .filter((one) => one.for === 'sign-off')
        .map((one) => line(one.goal, waitingWords(one, words))),
    },
    {
      title: 'Blocked',
      lines: pack.blockers.map((one) => ({ ...line(one.goal, blockedWords(one, words)), blocked: true as const })),
    },
    { title: 'Evidence nobody signed', lines: pack.unsigned.map((goal) => line(goal, evidenceWords(goal))) },
    { title: 'Done', lines: pack.done.map((goal) => line(goal, doneWords(goal, words))).reverse() },
    { title: 'Changed', lines: pack.changed.map((goal) => line(goal, changedWords(goal, words))) },
  ];
}

const agreedLines = ({ lastActions }: CheckInPartProps['checkIn'], goals: readonly GoalTree[], words: PlanWords) =>
  lastActions.map((action): PackLine => {
    const goal = goals.find(({ id }) => id === action.goalId);
    return { key: action.id, goal: goal ?? null, text: action.text, says: agreedWords(action, goal, words) };
  });
