import { dateIn } from '@milepost/shared/calendar';
import { sinceDay } from '@milepost/shared/pace-sentence';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { exactDay } from '../../ui/day-words';
import { BlockMark, GoalMark } from '../../ui/goal-mark';
import { TimeZoneContext, useToday } from '../../ui/today';
import css from './waiting-on-reader.module.css';
import type { WaitOnReader } from './waits-on-reader';

const few = 6;

/** What cannot move until the reader acts: each leads to its goal inside the plan. */
export function WaitingOnReader({ waits }: { waits: readonly WaitOnReader[] }) {
  const [all, setAll] = useState(false);
  if (waits.length === 0) return null;
  const shown = all ? waits : waits.slice(0, few);
  return (
    <section className={css.section} aria-labelledby="waiting-on-you">
      <h2 id="waiting-on-you">
        Waiting on you <span className="faint">{waits.length}</span>
      </h2>
      <ul className={css.list}>
        {shown.map((wait) => (
          <li key={`${wait.for} ${wait.goalId}`}>
            {wait.for === 'sign-off' ? <GoalMark state="awaiting sign-off" size={18} /> : <BlockMark size={18} />}
            <div className="grow">
              <Link to="/plans/$planId" params={{ planId: wait.planId }} search={{ goal: wait.goalId }}>
                {wait.text}
              </Link>
              <p className="small dim">
                {wait.hire} {wait.for === 'sign-off' ? 'waits for your sign-off' : 'is blocked, and you can clear it,'}{' '}
                <Since at={wait.since} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {!all && waits.length > few && (
        <Button variant="subtle" px={8} ml={-8} onClick={() => setAll(true)}>
          Show all {waits.length}
        </Button>
      )}
    </section>
  );
}

/** "since Tuesday", the exact day on hover. */
function Since({ at }: { at: string }) {
  const timeZone = useContext(TimeZoneContext);
  return (
    <time dateTime={at} title={exactDay(dateIn(timeZone, at))}>
      since {sinceDay(at, { timeZone, today: useToday() })}
    </time>
  );
}
