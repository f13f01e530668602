import { goalDrafts } from '@milepost/shared/assignment';
import { daysBetween, isDate, type IsoDate, workingDayOnOrAfter } from '@milepost/shared/calendar';
import { phaseName, stoneLabel } from '@milepost/shared/phase';
import { schedule } from '@milepost/shared/schedule';
import type { TemplatePhase } from '@milepost/shared/template';
import { exactDay, shortDay } from '../../ui/day-words';
import { Stone } from '../../ui/stone';
import css from './milestones-preview.module.css';

interface Props {
  phases: readonly TemplatePhase[];
  startDate: string;
  workingDays: readonly number[];
  leaveOut: ReadonlySet<string>;
  today: IsoDate;
}

/** The plan's milestones as a trail on its side: each with its weekday, its goals, and the day of its check-in. */
export function MilestonesPreview({ phases, startDate, workingDays, leaveOut, today }: Props) {
  if (!isDate(startDate)) return <p className={css.none}>The milestones appear once there is a start date.</p>;
  const dated = schedule({ startDate, phases }, today);
  const goals = goalDrafts({ phases: [...phases] }, leaveOut).filter(({ parentKey }) => parentKey === null);
  const goalsIn = (key: string) => countWords(goals.filter(({ phase }) => phase === key).length);
  const next = dated.find(({ due }) => due >= today)?.key;

  return (
    <ol className={css.trail}>
      <li data-passed={startDate <= today || undefined}>
        <span className={css.start} aria-hidden />
        <div>
          <p className={css.day}>{withYear(startDate, today)}</p>
          <p className="small dim">Day 0, the start</p>
        </div>
      </li>
      {dated.map(({ key, due }) => {
        const meet = workingDayOnOrAfter(due, { workingDays });
        return (
          <li key={key} data-passed={due < today || undefined}>
            <Stone label={stoneLabel(key)} tone={due < today ? 'passed' : key === next ? 'next' : 'later'} />
            <div>
              <p className={css.day}>
                <time dateTime={due} title={exactDay(due)}>
                  {withYear(due, today)}
                </time>
                <span className="sr">, {phaseName(key)}</span>
              </p>
              <p className="small dim">
                {goalsIn(key)}
                {meet === due ? '; you meet that day' : `; you meet ${shortDay(meet, due)}`}
              </p>
            </div>
          </li>
        );
      })}
      {phases.some(({ key }) => key === 'long-term') && (
        <li>
          <Stone label="∞" />
          <div>
            <p className={css.day}>Long term</p>
            <p className="small dim">{goalsIn('long-term')}, without a date</p>
          </div>
        </li>
      )}
    </ol>
  );
}

export const countWords = (n: number): string => (n === 1 ? '1 goal' : `${n} goals`);
const withYear = (on: IsoDate, today: IsoDate) =>
  Math.abs(daysBetween(today, on)) > 300 ? shortDay(on, '0000-01-01') : shortDay(on, today);
