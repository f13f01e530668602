import { isDate } from '@milepost/shared/calendar';
import { phaseName } from '@milepost/shared/phase';
import { dayCount } from '../../ui/day-count';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { quoted } from '../../ui/quoted';
import type { ActivityEntry } from './activity.queries';

type Detail = ActivityEntry['detail'];

/** What was done to a plan's dates, or its end, after the name of who did it: with what moved, and why. Else undefined. */
export function datesSentence({ verb, detail, at }: ActivityEntry): string | undefined {
  const day = dayIn(at.slice(0, 10));
  const says = deed(verb, detail, day);
  if (says === undefined) return undefined;
  const reason = typeof detail['reason'] === 'string' ? `: ${quoted(detail['reason'])}` : '';
  return `${says}${reason}${moved(detail, day)}`;
}

function deed(verb: string, detail: Detail, day: DayOf): string | undefined {
  switch (verb) {
    case 'plan-paused':
      return `paused the plan ${span(detail, day)}`;
    case 'pause-changed':
      return isDate(detail['resumesOn'])
        ? `said that work resumes on ${day(detail, 'resumesOn')}${isDate(detail['was']) ? `, not on ${day(detail, 'was')}` : ''}`
        : 'left open when work resumes';
    case 'pause-undone':
      return `took back the pause ${span(detail, day)}`;
    case 'milestone-extended':
      return `extended ${phase(detail['phase'])}${by(detail)}, from ${day(detail, 'was')} to ${day(detail, 'due')}`;
    case 'extension-undone':
      return `took back the extension of ${phase(detail['phase'])}${by(detail)}`;
    case 'start-moved':
      return `moved the start from ${day(detail, 'from')} to ${day(detail, 'to')}`;
    case 'plan-closed':
      return detail['outcome'] === 'completed' ? 'closed the plan as completed' : 'ended the plan early';
    case 'plan-moved-to-version':
      return `moved the plan from version ${String(detail['from'])} of its template to version ${String(detail['to'])}`;
    case 'plan-reopened':
      return 'opened the plan again';
    default:
      return undefined;
  }
}

type DayOf = (detail: Detail, key: string) => string;

/** How a date is said on the day it happened: with its year where that is another. */
const dayIn =
  (today: string): DayOf =>
  (detail, key) => {
    const on = detail[key];
    return isDate(on) ? shortDay(on, today) : 'a day';
  };

const span = (detail: Detail, day: DayOf): string =>
  isDate(detail['resumesOn'])
    ? `from ${day(detail, 'from')} to ${day(detail, 'resumesOn')}`
    : `from ${day(detail, 'from')} on`;

const by = ({ days }: Detail): string => (typeof days === 'number' ? ` by ${dayCount(days)}` : '');

const phase = (key: unknown): string => (typeof key === 'string' ? phaseName(key as never) : 'a milestone');

/** ". Day 60 is Tue 9 Feb, was Tue 26 Jan; day 90 …" */
function moved(detail: Detail, day: DayOf): string {
  const list = Array.isArray(detail['moved']) ? (detail['moved'] as Detail[]) : [];
  if (!list.length) return '';
  const each = list.map((one) => `${phase(one['phase'])} is ${day(one, 'to')}, was ${day(one, 'from')}`);
  return `. ${capital(each.join('; '))}`;
}
