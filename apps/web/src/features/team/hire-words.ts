import { dateIn, daysBetween, type IsoDate } from '@milepost/shared/calendar';
import { hireLeft } from '@milepost/shared/hire-left';
import { sinceDay } from '@milepost/shared/pace-sentence';
import { phaseName } from '@milepost/shared/phase';
import { dayWords, shortDay } from '../../ui/day-words';
import type { HireLine } from './team.types';

/** "day 41", or before the first day "starts in 3 days". Of a closed plan the day it was closed on. */
export function dayOfPlan({ hire, standing: { day, today } }: HireLine): string {
  return day < 0 ? `starts ${daysAway(hire.startDate, today)}` : `day ${day}`;
}

/** Why a plan stands where it stands, and who can act; the weightiest two reasons. */
export function hireSays(line: HireLine): string {
  const { hire, standing } = line;
  const { reasons, pace, today } = standing;
  if (hire.closedAt !== null) return closedWords(line);
  if (hireLeft(hire)) return leftWords(line);
  if (pace.status === 'paused') return pausedWords(line);
  if (pace.status === 'complete') return 'Every required goal is done. The plan can be closed.';
  if (pace.status === 'not started') return `Starts ${dayWords(hire.startDate, today)}.`;
  if (reasons.length === 0) return doneSoFar(line);
  const [first, second, ...rest] = reasons;
  const more = rest.length === 1 ? ' And one more reason.' : ` And ${rest.length} more reasons.`;
  return `${[first, second].filter(Boolean).join('. ')}.${rest.length ? more : ''}`;
}

/** "Kofi is deactivated, and the plan is still open. You can close it." */
function leftWords({ hire, manager }: HireLine): string {
  const who = hire.can.adjust ? 'You' : (manager ?? 'An admin');
  return `${hire.hire.name.split(' ')[0]} is deactivated, and the plan is still open. ${who} can close it.`;
}

function closedWords({ hire: { closedAt, closing, hire } }: HireLine): string {
  const on = shortDay(dateIn(hire.timeZone, closedAt ?? ''));
  return closing === 'completed' ? `Completed on ${on}.` : `Ended early, on ${on}.`;
}

function pausedWords({ hire: { pauses }, standing: { today } }: HireLine): string {
  const pause = pauses.find(({ from, resumesOn }) => from <= today && (resumesOn === null || today < resumesOn));
  if (!pause) return '';
  const back = pause.resumesOn ? `back ${dayWords(pause.resumesOn, today)}` : 'no day for the return yet';
  return `Away since ${shortDay(pause.from, today)}, ${back}.`;
}

/** "5 of 9 goals of day 60 are done." Nothing where nothing is asked. */
function doneSoFar({ hire: { tally }, standing: { current } }: HireLine): string {
  const phase = tally.phases.find(({ key }) => key === current?.key);
  const all = phase ? phase.required + phase.waiting : 0;
  if (!phase || all === 0) return '';
  const done = phase.required - phase.open;
  return `${done} of ${all} ${all === 1 ? 'goal' : 'goals'} of ${phaseName(phase.key)} ${done === 1 ? 'is' : 'are'} done.`;
}

export interface NextMilestone {
  /** "Day 60" */
  name: string;
  due: IsoDate;
  /** Where it first stood, if it moved. */
  was: IsoDate | null;
}

/** The milestone walked towards; null once all are past, and on a closed plan. */
export function nextMilestone({ hire, standing: { current, today } }: HireLine): NextMilestone | null {
  if (hire.closedAt !== null || !current || current.due < today) return null;
  const name = phaseName(current.key);
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    due: current.due,
    was: current.original === current.due ? null : current.original,
  };
}

/** "in 19 days", "tomorrow", "today". */
export function daysAway(on: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** Why somebody needs somebody, in a few words beside their mark; what waits on the reader goes first. */
export function fewWords({ hire, standing: { pace, waits, today } }: HireLine): string {
  if (hireLeft(hire)) return 'deactivated, still open';
  const context = { today, timeZone: hire.hire.timeZone };
  const blocker = waits.find((wait) => wait.for === 'blocker');
  if (blocker) return 'blocked: you can clear it';
  const [wait] = waits;
  if (wait) return `waits on you since ${sinceDay(wait.since, context)}`;
  const [reason] = pace.reasons;
  switch (reason?.code) {
    case 'late':
      return `${goals(reason.goals)} ${reason.days} days late`;
    case 'short':
      return `${goals(Math.round(reason.goals * 10) / 10)} short`;
    case 'blocked':
      return `blocked since ${sinceDay(reason.blocker.since, context)}`;
    default:
      return '';
  }
}

const goals = (n: number) => (n === 1 ? '1 goal' : `${n} goals`);
