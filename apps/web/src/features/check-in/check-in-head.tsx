import { daysBetween } from '@milepost/shared/calendar';
import { stoneLabel } from '@milepost/shared/phase';
import type { ReactNode } from 'react';
import type { CheckIn } from '../../api/check-in-cache';
import { dayWords, exactDay } from '../../ui/day-words';
import { PaceWord } from '../../ui/pace-mark';
import { PageTitle } from '../../ui/page-title';
import { TrailMini } from '../../ui/pictures/trail-mini';
import { Stone } from '../../ui/stone';
import { WayUp } from '../../ui/way-up';
import css from './check-in-head.module.css';
import { CheckInMenu } from './check-in-menu';
import type { CheckInPartProps } from './check-in-part';
import { checkInName, checkInTitle } from './check-in-title';

interface Props extends CheckInPartProps {
  /** What else can be done with it, beside its arrangement. */
  children?: ReactNode;
}

/** Which meeting, when, with whom, and where the plan stands. */
export function CheckInHead({ children, ...part }: Props) {
  const { checkIn, standing } = part;
  const { phases, pace, reached, today } = part.plan;
  const { course, plan } = checkIn;
  const { day, overdue } = standing;
  const at = (on: string) => Math.max(0, daysBetween(plan.startDate, on));
  const name = plan.hire.name.split(' ')[0];
  return (
    <>
      <WayUp to="/plans/$planId" params={{ planId: plan.id }}>
        {plan.viewer.hire ? 'My plan' : `${name}’s plan`}
      </WayUp>
      <header className={css.head}>
        {course.phase && (
          <Stone label={stoneLabel(course.phase)} tone={course.closedAt ? 'passed' : 'next'} size={34} />
        )}
        <div className={css.title}>
          <PageTitle tab={checkInName(checkIn)}>{unbroken(checkInTitle(checkIn))}</PageTitle>
          <p className="small dim">
            {day && (
              <>
                <time dateTime={day}>{exactDay(day)}</time>
                {away(day, today)}.{' '}
              </>
            )}
            {who(checkIn)}
          </p>
          {overdue && (
            <p className={css.overdue}>
              It should have been held by now. That does not count against {plan.viewer.hire ? 'you' : name}.
            </p>
          )}
        </div>
        <div className={css.ways}>
          {children}
          <CheckInMenu {...part} />
        </div>
        <div className={css.where}>
          <TrailMini
            days={phases.map(({ due }) => at(due))}
            today={at(today)}
            reached={Math.max(0, reached)}
            width={180}
            label={`Day ${daysBetween(plan.startDate, today)}, progress at the point of day ${Math.round(reached)}`}
          />
          <PaceWord pace={pace.status} />
        </div>
      </header>
    </>
  );
}

/** A line never ends inside the word. */
const unbroken = (title: string): ReactNode =>
  title.split(/(check-in)/).map((part) =>
    part === 'check-in' ? (
      <span key={part} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );

/** ", in 3 days", ", tomorrow"; nothing for a day far off. */
function away(day: string, today: string): string {
  const words = dayWords(day, today);
  const [, relative] = words.split(', ');
  if (relative) return `, ${relative}`;
  return /^[a-z]/.test(words) ? `, ${words}` : '';
}

/** "Ruth Okafor and Priya Nair. Ben Lindqvist mentors." */
function who({ plan: { hire, manager, mentor } }: CheckIn): string {
  const both = manager ? `${manager.name} and ${hire.name}.` : `${hire.name}; nobody manages them now.`;
  return mentor ? `${both} ${mentor.name} mentors.` : both;
}
