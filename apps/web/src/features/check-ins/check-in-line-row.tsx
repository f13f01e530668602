import { isWaitedFor } from '@milepost/shared/check-in-standing';
import { taskWords } from '@milepost/shared/check-in-says';
import { checkInName } from '@milepost/shared/check-in-words';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { ButtonLink } from '../../ui/button-link';
import { dayWords, exactDay } from '../../ui/day-words';
import { isOwn } from './check-in-rows';
import css from './check-ins.module.css';
import type { CheckInRow } from './check-ins.types';
import { Pennant } from './pennant';

/** One check-in: whose, when, where it stands, and what the reader has to do. The whole row opens it. */
export const CheckInLineRow = memo(function CheckInLineRow({ row }: { row: CheckInRow }) {
  const { line, plan, standing, holder, says } = row;
  const { day, today, task, overdue } = standing;
  const params = { checkInId: line.id };
  const what = checkInName(line) || 'Extra check-in';
  // who held one that is over stands in it: the manager may have changed
  const holds = line.closedAt || line.skippedAt ? null : holder;
  const [title, below] = isOwn(row)
    ? [what, holds ? `with ${holds}` : '']
    : [plan.hire.name, holds ? `${what}, with ${holds}` : what];
  return (
    <li className={css.row}>
      <Pennant state={standing.state} />
      <div className={css.who}>
        <Link className={css.name} to="/check-ins/$checkInId" params={params}>
          {title}
        </Link>
        {below && <span className={css.below}>{below}</span>}
      </div>
      <div className={css.day}>
        {day && (
          <time dateTime={day} title={exactDay(day)}>
            {capital(dayWords(day, today))}
          </time>
        )}
      </div>
      <div className={overdue ? css.late : css.says}>{says}</div>
      <div className={css.do}>
        {task && (
          <ButtonLink
            to="/check-ins/$checkInId"
            params={params}
            variant={isWaitedFor(task) ? 'default' : 'subtle'}
            aria-label={`${taskWords[task]}: ${what}${isOwn(row) ? '' : `, ${plan.hire.name}`}`}
          >
            {taskWords[task]}
          </ButtonLink>
        )}
      </div>
    </li>
  );
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
