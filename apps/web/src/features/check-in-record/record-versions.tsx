import { dateIn } from '@milepost/shared/calendar';
import { dayName } from '@milepost/shared/day-name';
import type { CheckIn } from '../../api/check-in-cache';
import { quoted } from '../../ui/quoted';
import { TextLink } from '../../ui/text-link';
import css from './record.module.css';

interface Props {
  checkIn: CheckIn;
  /** The version on the page; null while it shows what is open. */
  shown: number | null;
}

/** Every closing of a check-in that was opened again, the latest first, with who opened it and why. */
export function RecordVersions({ checkIn: { course, records, plan, writers }, shown }: Props) {
  if (!records.some(({ reopenedAt }) => reopenedAt)) return null;
  const names = new Map([...plan.people, ...writers].map(({ id, name }) => [id, name]));
  const nameOf = (id: number | null) => (id && names.get(id)) || 'somebody who left';
  const dayOf = (at: string) => dayName(dateIn(plan.hire.timeZone, at));
  const params = { checkInId: course.id };
  return (
    <ul className={css.versions} aria-label="Versions">
      {shown !== null && !course.closedAt && (
        <li>
          <TextLink
            to="/check-ins/$checkInId"
            params={params}
            search={{}}
            activeOptions={{ exact: true }}
            inherit
            underline="always"
          >
            Open again
          </TextLink>
          , not closed yet
        </li>
      )}
      {records.toReversed().map(({ revision, closedAt, closedBy, reopenedAt, reopenedBy, reopenReason }) => (
        <li key={revision}>
          {revision === shown ? (
            <span aria-current="page">Version {revision}</span>
          ) : (
            <TextLink to="/check-ins/$checkInId" params={params} search={{ revision }} inherit underline="always">
              Version {revision}
            </TextLink>
          )}
          , closed by {nameOf(closedBy)} on {dayOf(closedAt)}
          {reopenedAt && (
            <>
              . Opened again by {nameOf(reopenedBy)} on {dayOf(reopenedAt)}
              {reopenReason && `: ${quoted(reopenReason)}`}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
