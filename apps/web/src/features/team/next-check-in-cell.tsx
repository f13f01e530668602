import type { NextCheckIn } from '@milepost/shared/check-in-standing';
import { daysBetween } from '@milepost/shared/calendar';
import { Link } from '@tanstack/react-router';
import { dayCount } from '../../ui/day-count';
import { exactDay, shortDay } from '../../ui/day-words';
import { daysAway } from './hire-words';
import css from './team-table.module.css';
import type { HireLine } from './team.types';

/** The next check-in of a hire: its day, and whether it is late, open or prepared. A phone shows it only then. */
export function NextCheckInCell({ line: { checkIn, hire, standing } }: { line: HireLine }) {
  if (!checkIn) return null;
  const day = shortDay(checkIn.day);
  return (
    <div className={checkIn.state === 'planned' ? css.later : undefined}>
      <span>
        <span className={css.onPhone}>Check-in </span>
        <Link
          className={css.meeting}
          to="/check-ins/$checkInId"
          params={{ checkInId: checkIn.id }}
          aria-label={`Check-in of ${hire.hire.name}, ${day}`}
        >
          <time dateTime={checkIn.day} title={exactDay(checkIn.day)}>
            {day}
          </time>
        </Link>
      </span>
      <span className={checkIn.overdue ? `${css.role} ${css.overdue}` : css.role}>
        {checkInWords(checkIn, standing.today)}
      </span>
    </div>
  );
}

/** "2 days overdue", "open now", "being prepared", "in 24 days". */
function checkInWords({ day, state, overdue }: NextCheckIn, today: string): string {
  if (state === 'open') return 'open now';
  if (overdue) return `${dayCount(daysBetween(day, today))} overdue`;
  return state === 'preparing' ? 'being prepared' : daysAway(day, today);
}
