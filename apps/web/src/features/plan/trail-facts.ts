import { addDays, daysBetween, type IsoDate, weekday } from '@milepost/shared/calendar';
import { goalState } from '@milepost/shared/completion';
import { phaseName, stoneLabel } from '@milepost/shared/phase';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import type { DatedPhase } from '@milepost/shared/schedule';
import type { PlanView } from '../../api/plan-cache';
import { dayWords, shortDay } from '../../ui/day-words';
import type { TrailProps } from '../../ui/pictures/trail';
import type { TrailRest } from '../../ui/pictures/trail-rest';
import type { TrailPip } from '../../ui/pictures/trail-pip';
import { onDay, type PlanWords } from '../../ui/plan-words';

/** What the trail draws for a plan; null for a plan without dates. */
export function trailFacts(
  plan: PlanView,
  standing: PlanStandingToday,
  words: PlanWords,
): Omit<TrailProps, 'onOpen'> | null {
  const { asOf: today, phases, current, reached } = standing;
  if (!current) return null;
  const dayOf = (on: IsoDate) => daysBetween(plan.startDate, on);
  const now = dayOf(today);
  const short = Math.round(now - reached);
  const begun = now >= 0;
  const last = phases.at(-1);
  return {
    posts: phases.map((phase) => ({
      day: dayOf(phase.due),
      label: stoneLabel(phase.key),
      date: shortDay(phase.due, today),
      ...(phase === current && !plan.closedAt && { note: away(phase.due, today) }),
      ...(phase.original !== phase.due && dayOf(phase.original) > 0 && { was: dayOf(phase.original) }),
    })),
    current: phases.indexOf(current),
    today: begun ? Math.min(now, last ? dayOf(last.due) : now) : null,
    todayLabel: begun
      ? `${plan.closedAt ? 'Closed' : 'Today'}, day ${now}`
      : `Starts ${shortDay(plan.startDate, today)}`,
    reached: Math.min(reached, Math.max(now, reached)),
    rests: restsOf(plan, today, dayOf),
    pips: standing.goals.flatMap((goal) => pipOf(goal, current, words, dayOf)),
    ...(begun &&
      short >= 1 &&
      !plan.closedAt &&
      standing.pace.status !== 'paused' && { gap: short === 1 ? '1 day to make up' : `${short} days to make up` }),
    weeks: weeksOf(current, today).map((on) => ({ day: dayOf(on), label: shortDay(on).slice(4) })),
    summary: summaryOf(standing, now, short),
  };
}

/** Every pause, a running one without an end as far as today. */
function restsOf({ pauses }: PlanView, today: IsoDate, dayOf: (on: IsoDate) => number): TrailRest[] {
  return pauses.flatMap(({ from, resumesOn }) => {
    const to = dayOf(resumesOn ?? today);
    return to > Math.max(0, dayOf(from))
      ? [{ from: Math.max(0, dayOf(from)), to, label: restWords(from, resumesOn, today) }]
      : [];
  });
}

/** "Paused 19 Aug – 29 Sep", "Paused since 19 Aug" */
function restWords(from: IsoDate, resumesOn: IsoDate | null, today: IsoDate): string {
  const [first, last] = [from, resumesOn && addDays(resumesOn, -1)].map((on) => on && shortDay(on, today).slice(4));
  if (!last) return `Paused since ${first}`;
  return first === last ? `Paused ${first}` : `Paused ${first} – ${last}`;
}

const away = (due: IsoDate, today: IsoDate) => {
  const days = daysBetween(today, due);
  if (days > 1) return `in ${days} days`;
  return days === 1 ? 'tomorrow' : days === 0 ? 'today' : `${-days} ${days === -1 ? 'day' : 'days'} ago`;
};

/** A goal sits on the day it was planned for, or on the day it was done or given to a signer. */
function pipOf(goal: GoalTree, current: DatedPhase, words: PlanWords, dayOf: (on: IsoDate) => number): TrailPip[] {
  const state = goalState(goal);
  const { signOff, completion, plannedOn } = goal;
  const moment =
    state === 'done' ? (signOff?.at ?? completion?.at) : state === 'awaiting sign-off' ? signOff?.askedAt : null;
  const on = moment ? words.dateOf(moment) : plannedOn;
  if (!on || state === 'waived' || on < current.from || on >= current.due) return [];
  const due = moment
    ? `${state === 'done' ? 'done' : 'asked'} ${onDay(moment, words)}`
    : `planned for ${dayWords(on, words.today)}`;
  return [
    {
      goal: goal.id,
      day: dayOf(on),
      title: goal.text,
      state,
      ...(goal.blocker && state !== 'done' && { blocked: true }),
      due,
    },
  ];
}

const mostWeeks = 4;

/** Mondays of the stretch under way, thinned out where it is long, none close to a stone. */
function weeksOf({ from, due }: DatedPhase, today: IsoDate): IsoDate[] {
  const mondays: IsoDate[] = [];
  const first = addDays(from, (8 - weekday(from)) % 7);
  const near = Math.max(4, Math.round(daysBetween(from, due) / 8));
  for (let on = first; on < due; on = addDays(on, 7)) {
    const clear = [from, due].every((stone) => Math.abs(daysBetween(stone, on)) >= near);
    if (clear && Math.abs(daysBetween(today, on)) > 1) mondays.push(on);
  }
  const every = Math.ceil(mondays.length / mostWeeks);
  return mondays.filter((_, i) => i % every === 0);
}

function summaryOf({ current, asOf: today, phases, reached }: PlanStandingToday, now: number, short: number): string {
  if (!current) return '';
  const behind = phases.filter((phase) => phase.due < today).map((phase) => phaseName(phase.key));
  return [
    now < 0 ? `The plan starts in ${-now} ${now === -1 ? 'day' : 'days'}.` : `Day ${now} of the plan.`,
    behind.length ? `Behind lie ${behind.join(', ')}.` : '',
    now >= 0 && short >= 1 ? `Progress has reached what was expected on day ${Math.round(reached)}.` : '',
    `${phaseName(current.key).replace(/^./, (first) => first.toUpperCase())} is ${shortDay(current.due, today)}, ${away(current.due, today)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
