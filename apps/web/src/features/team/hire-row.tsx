import { Button } from '@mantine/core';
import { memo, type MouseEvent, type Ref } from 'react';
import { exactDay, shortDay } from '../../ui/day-words';
import { PaceWord } from '../../ui/pace-mark';
import { TrailMini } from '../../ui/pictures/trail-mini';
import { daysBetween } from '@milepost/shared/calendar';
import { NextCheckInCell } from './next-check-in-cell';
import { isLeft } from './team-lines';
import { HireLink } from './hire-link';
import { dayOfPlan, daysAway, hireSays, nextMilestone } from './hire-words';
import css from './team-table.module.css';
import type { HireLine } from './team.types';
import type { InboxActs } from './use-inbox-acts';

interface Props {
  ref: Ref<HTMLTableRowElement>;
  'data-index': number;
  'aria-rowindex': number;
  line: HireLine;
  acts: InboxActs;
  returned: boolean;
  onReturned: () => void;
}

/** One hire. The whole row opens the plan; the name is its link. */
export const HireRow = memo(function HireRow({ line, acts, returned, onReturned, ...place }: Props) {
  const { hire, standing } = line;
  const words = dayOfPlan(line);
  return (
    <tr {...place} className={css.row}>
      <th scope="row">
        <HireLink planId={hire.id} className={css.name} returned={returned} onReturned={onReturned}>
          {hire.hire.name}
        </HireLink>
        <span className={css.role}>
          {hire.role}
          {standing.day >= 0 && `, ${words}`}
        </span>
      </th>
      <td className={css.pace}>
        {isLeft(line) ? <span className={css.left}>Deactivated</span> : <PaceWord pace={standing.pace.status} />}
      </td>
      <td className={css.why}>
        <span>{hireSays(line)}</span>
      </td>
      <td className={css.trail}>
        <TrailMini
          days={standing.phases.map(({ due }) => daysBetween(hire.startDate, due))}
          today={Math.max(0, standing.day)}
          reached={Math.max(0, standing.reached)}
          label={standing.day < 0 ? words : `${words}, progress at the point of day ${Math.round(standing.reached)}`}
        />
      </td>
      <td className={css.next}>
        <Next line={line} />
      </td>
      <td className={css.checkIn}>
        <NextCheckInCell line={line} />
      </td>
      <td className={css.do}>
        <OnReader line={line} acts={acts} />
      </td>
    </tr>
  );
});

/** The milestone walked towards: when, how far away, and where it stood at first. */
function Next({ line }: { line: HireLine }) {
  const next = nextMilestone(line);
  const { today } = line.standing;
  if (!next) return null;
  return (
    <>
      <time dateTime={next.due} title={exactDay(next.due)}>
        {next.name}, {shortDay(next.due)}
      </time>
      <span className={css.role}>
        {daysAway(next.due, today)}
        {next.was && (
          <>
            , was <time dateTime={next.was}>{shortDay(next.was).slice(4)}</time>
          </>
        )}
      </span>
    </>
  );
}

/** The button goes with what it did: whoever works by keyboard goes on from the row. */
function goOn(event: MouseEvent<HTMLElement>, done: Promise<boolean>) {
  event.currentTarget.closest('tr')?.querySelector('a')?.focus({ preventScroll: true });
  void done;
}

/** What waits on the reader here, done with one press; there is a way back. */
function OnReader({ line: { hire, standing }, acts }: { line: HireLine; acts: InboxActs }) {
  const blocker = standing.waits.find((wait) => wait.for === 'blocker');
  const asked = standing.waits.filter((wait) => wait.for === 'sign-off');
  const { name } = hire.hire;
  if (!blocker && asked.length === 0) return null;
  return (
    <div className={css.acts}>
      {blocker && (
        <Button
          variant="default"
          aria-label={`Clear blocker of “${blocker.text}”, ${name}`}
          onClick={(event) => goOn(event, acts.clear(blocker))}
        >
          Clear blocker
        </Button>
      )}
      {asked.length > 0 && (
        <Button
          variant="default"
          aria-label={`Sign ${asked.length} ${asked.length === 1 ? 'goal' : 'goals'} of ${name}`}
          onClick={(event) => goOn(event, acts.sign(asked))}
        >
          Sign {asked.length}
        </Button>
      )}
    </div>
  );
}
