import { daysBetween, type IsoDate } from '@milepost/shared/calendar';
import { phaseName, stoneLabel } from '@milepost/shared/phase';
import { movedMilestones, type MovedMilestone, type PlanDates } from '@milepost/shared/plan-dates';
import { dayCount } from '../../ui/day-count';
import { exactDay, shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { Stone } from '../../ui/stone';
import css from './dates-preview.module.css';

interface Props {
  now: PlanDates;
  then: PlanDates;
  today: IsoDate;
}

/** What a change moves, before one confirms: each milestone's first date, the one now, the one then. */
export function DatesPreview({ now, then, today }: Props) {
  const moved = movedMilestones(now, then, today);
  if (!moved.length) return <p className="small dim">No milestone moves.</p>;
  const day = (on: IsoDate) => (
    <time dateTime={on} title={exactDay(on)}>
      {shortDay(on, today)}
    </time>
  );
  return (
    <>
      <p className={css.says}>{movedSentence(moved)}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Milestone</th>
            <th scope="col">First planned</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {moved.map(({ phase, original, from, to }) => (
            <tr key={phase}>
              <th scope="row">
                <span className={css.name}>
                  <Stone label={stoneLabel(phase)} tone={to < today ? 'passed' : 'later'} size={20} />
                  {capital(phaseName(phase))}
                </span>
              </th>
              <td data-label="First planned">{day(original)}</td>
              <td data-label="Now">{day(from)}</td>
              <td data-label="Then">
                <strong>{day(to)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** "5 milestones move by 98 days.", or the least and the most. */
export function movedSentence(moved: readonly MovedMilestone[]): string {
  const ways = moved.map(({ from, to }) => daysBetween(from, to));
  const [least, most] = [Math.min(...ways.map(Math.abs)), Math.max(...ways.map(Math.abs))];
  const what = moved.length === 1 ? `${capital(phaseName(moved[0]!.phase))} moves` : `${moved.length} milestones move`;
  const by = least === most ? dayCount(least) : `${least} to ${dayCount(most)}`;
  return `${what} by ${by}${ways.every((way) => way < 0) ? ', to earlier dates' : ''}.`;
}
