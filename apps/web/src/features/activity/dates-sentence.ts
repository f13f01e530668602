import { isDate } from '@milepost/shared/calendar';
import { phaseName } from '@milepost/shared/phase';
import { dayCount } from '../../ui/day-count';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { quoted } from '../../ui/quoted';
import type { ActivityEntry } from './activity.queries';

type Detail = ActivityEntry['detail'];

/** What was done to a plan's dates, or its end, after the name of who did it: with what moved, and why. Else undefined. */
export function datesSentence({ verb, detail }: ActivityEntry): string | undefined {
  const says = deed(verb, detail);
  if (says === undefined) return undefined;
  const reason = typeof detail['reason'] === 'string' ? `: ${quoted(detail['reason'])}` : '';
  return `${says}${reason}${moved(detail)}`;
}

function deed(verb: string, detail: Detail): string | undefined {
  switch (verb) {
    case 'plan-paused':
      return `paused the plan ${span(detail)}`;
    case 'pause-changed':
      return isDate(detail['resumesOn'])
        ? `said that work resumes on ${day(detail, 'resumesOn')}${isDate(detail['was']) ? `, not on ${day(detail, 'was')}` : ''}`
        : 'left open when work resumes';
    case 'pause-undone':
      return `took back the pause ${span(detail)}`;
    case 'milestone-extended':
      return `extended ${phase(detail['phase'])}${by(detail)}, from ${day(detail, 'was')} to ${day(detail, 'due')}`;
    case 'extension-undone':
      return `took back the extension of ${phase(detail['phase'])}${by(detail)}`;
    case 'start-moved':
      return `moved the start from ${day(detail, 'from')} to ${day(detail, 'to')}`;
    case 'plan-closed':
      return detail['outcome'] === 'completed' ? 'closed the plan as completed' : 'ended the plan early';
    case 'plan-reopened':
      return 'opened the plan again';
    default:
      return undefined;
  }
}

const day = (detail: Detail, key: string): string => {
  const on = detail[key];
  return isDate(on) ? shortDay(on) : 'a day';
};

const span = (detail: Detail): string =>
  isDate(detail['resumesOn'])
    ? `from ${day(detail, 'from')} to ${day(detail, 'resumesOn')}`
    : `from ${day(detail, 'from')} on`;

const by = ({ days }: Detail): string => (typeof days === 'number' ? ` by ${dayCount(days)}` : '');

const phase = (key: unknown): string => (typeof key === 'string' ? phaseName(key as never) : 'a milestone');

/** ". Day 60 moved from Tue 26 Jan to Tue 9 Feb, day 90 from …" */
function moved(detail: Detail): string {
  const list = Array.isArray(detail['moved']) ? (detail['moved'] as Detail[]) : [];
  if (!list.length) return '';
  const each = list.map((one) => `${phase(one['phase'])} ${day(one, 'from')} → ${day(one, 'to')}`);
  return `. ${capital(each.join(', '))}`;
}
