import { isDate } from '@milepost/shared/calendar';
import { isPhaseKey, phaseName } from '@milepost/shared/phase';
import { shortDay } from '../../ui/day-words';
import type { ActivityEntry } from './activity.queries';

/** What was done in a check-in, after the name of who did it; what was said there is in no activity. Else undefined. */
export function checkInSentence({ verb, detail }: ActivityEntry): string | undefined {
  const which = isPhaseKey(detail.phase) ? `the check-in of ${phaseName(detail.phase)}` : 'an extra check-in';
  const to = isDate(detail.to) ? shortDay(detail.to) : 'another day';
  switch (verb) {
    case 'check-in-added':
      return `added a check-in on ${to}`;
    case 'check-in-day-chosen':
      return `put ${which} on ${to}`;
    case 'check-in-day-freed':
      return `let ${which} follow its milestone again`;
    case 'check-in-skipped':
      return `skipped ${which}`;
    case 'check-in-skip-undone':
      return `took back that ${which} is skipped`;
    case 'assessment-submitted':
      return `submitted a view for ${which}`;
    case 'assessment-taken-back':
      return `took back a view for ${which}`;
    case 'check-in-opened':
      return `opened ${which}`;
    case 'check-in-closed':
      return `closed ${which}`;
    case 'check-in-reopened':
      return `opened ${which} again`;
    case 'check-in-acknowledged':
      return `acknowledged ${which}`;
    default:
      return undefined;
  }
}
