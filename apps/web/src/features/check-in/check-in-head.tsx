import { daysBetween } from '@milepost/shared/calendar';
import { stoneLabel } from '@milepost/shared/phase';
import { Day } from '../../ui/day';
import { PaceWord } from '../../ui/pace-mark';
import { PageTitle } from '../../ui/page-title';
import { TrailMini } from '../../ui/pictures/trail-mini';
import { Stone } from '../../ui/stone';
import css from './check-in-head.module.css';
import type { CheckIn } from '../../api/check-in-cache';
import type { CheckInPartProps } from './check-in-part';
import { checkInName, checkInTitle } from './check-in-title';

/** Which meeting, when, with whom, and where the plan stands. */
export function CheckInHead({ checkIn, plan: { phases, pace, reached, today }, standing: { day } }: CheckInPartProps) {
  const { course, plan } = checkIn;
  const at = (on: string) => Math.max(0, daysBetween(plan.startDate, on));
  return (
    <header className={css.head}>
      {course.phase && <Stone label={stoneLabel(course.phase)} tone={course.closedAt ? 'passed' : 'next'} size={34} />}
      <div className="grow">
        <PageTitle tab={checkInName(checkIn)}>{checkInTitle(checkIn)}</PageTitle>
        <p className="small dim">
          {day && (
            <>
              <Day on={day} capital />.{' '}
            </>
          )}
          {who(checkIn)}
        </p>
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
  );
}

/** "Ruth Okafor and Priya Nair. Ben Lindqvist mentors." */
function who({ plan: { hire, manager, mentor } }: CheckIn): string {
  const both = manager ? `${manager.name} and ${hire.name}.` : `${hire.name}; nobody manages them now.`;
  return mentor ? `${both} ${mentor.name} mentors.` : both;
}
