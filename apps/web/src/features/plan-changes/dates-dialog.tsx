import { Button } from '@mantine/core';
import { daysBetween, type IsoDate } from '@milepost/shared/calendar';
import { phaseName, stoneLabel } from '@milepost/shared/phase';
import { schedule } from '@milepost/shared/schedule';
import { useQueryClient } from '@tanstack/react-query';
import { dayCount } from '../../ui/day-count';
import { exactDay, shortDay } from '../../ui/day-words';
import { Dialog } from '../../ui/dialog';
import { capital } from '../../ui/plan-words';
import { quoted } from '../../ui/quoted';
import { Stone } from '../../ui/stone';
import { bendsOf, type Bend } from './bends';
import css from './dates-dialog.module.css';
import preview from './dates-preview.module.css';
import { undoChange } from './keep-change';
import type { PlanChangeProps } from './plan-change';

/** Every milestone as first planned and as it stands, and all that moved it, with who and why. */
export function DatesDialog({ plan, words, onChange, onClose }: PlanChangeProps) {
  const { today } = words;
  const asOf = plan.closedAt ? words.dateOf(plan.closedAt) : today;
  const bends = bendsOf(plan, words);
  const day = (on: IsoDate) => (
    <time dateTime={on} title={exactDay(on)}>
      {shortDay(on, today)}
    </time>
  );
  return (
    <Dialog title="Dates" onClose={onClose}>
      <table className={preview.table}>
        <thead>
          <tr>
            <th scope="col">Milestone</th>
            <th scope="col">First planned</th>
            <th scope="col">Now</th>
            <th scope="col">Moved</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <span className={preview.name}>
                <Stone label="0" tone={plan.startDate <= asOf ? 'passed' : 'later'} size={20} />
                Start
              </span>
            </th>
            <td data-label="First planned">{day(plan.originalStart)}</td>
            <td data-label="Now">
              <strong>{day(plan.startDate)}</strong>
            </td>
            <td data-label="Moved">{movedBy(plan.originalStart, plan.startDate)}</td>
          </tr>
          {schedule(plan, asOf).map(({ key, original, due }) => (
            <tr key={key}>
              <th scope="row">
                <span className={preview.name}>
                  <Stone label={stoneLabel(key)} tone={due < asOf ? 'passed' : 'later'} size={20} />
                  {capital(phaseName(key))}
                </span>
              </th>
              <td data-label="First planned">{day(original)}</td>
              <td data-label="Now">
                <strong>{day(due)}</strong>
              </td>
              <td data-label="Moved">{movedBy(original, due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={css.head}>What moved them</h3>
      {bends.length === 0 && <p className="small dim">Nothing so far: every date is as first planned.</p>}
      <ul>
        {bends.map((bend) => (
          <BendLine key={bend.key} bend={bend} planId={plan.id} onChange={onChange} />
        ))}
      </ul>
    </Dialog>
  );
}

const movedBy = (from: IsoDate, to: IsoDate): string => {
  const days = daysBetween(from, to);
  return days === 0 ? 'not moved' : days > 0 ? `${dayCount(days)} later` : `${dayCount(-days)} earlier`;
};

interface BendLineProps {
  bend: Bend;
  planId: number;
  onChange: PlanChangeProps['onChange'];
}

function BendLine({ bend: { says, made, reason, pauseId, undo }, planId, onChange }: BendLineProps) {
  const client = useQueryClient();
  return (
    <li className={css.bend}>
      <div className="grow">
        <p>{says}</p>
        <p className="small dim">
          {made}
          {reason && `: ${quoted(reason)}`}
        </p>
      </div>
      {pauseId !== undefined && undo && (
        <Button variant="subtle" color="gray" px={8} onClick={() => onChange('resume', pauseId)}>
          Change its end…
        </Button>
      )}
      {undo && (
        <Button
          variant="default"
          aria-label={`Undo: ${says}`}
          onClick={() => void undoChange(client, planId, undo, 'Taken back. The dates stand as without it.')}
        >
          Undo
        </Button>
      )}
    </li>
  );
}
