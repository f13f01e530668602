import { dateIn, daysBetween, type IsoDate, type IsoInstant } from '@milepost/shared/calendar';
import { type Pace, paceOf, type PaceStatus, reachedDay } from '@milepost/shared/pace';
import { paceSentence } from '@milepost/shared/pace-sentence';
import { schedule } from '@milepost/shared/schedule';
import { waitsOnReader, type WaitOnReader } from './waits-on-reader';
import type { PlanSummary } from './plans.types';

/** Where a plan stands today, and what of it waits on the reader. */
export interface PlanStanding {
  plan: PlanSummary;
  /** The hire's calendar date. */
  today: IsoDate;
  /** Day N of the plan; negative before it starts. */
  day: number;
  /** The days of its dated milestones. */
  milestones: number[];
  pace: Pace;
  /** Where the walked line ends, in days from the start. */
  reached: number;
  /** Why, in words, and who can act. */
  reasons: string[];
  waits: WaitOnReader[];
}

export function planStanding(plan: PlanSummary, viewerId: number, now: IsoInstant): PlanStanding {
  const { hire, manager, mentor, startDate } = plan;
  const today = dateIn(hire.timeZone, now);
  const phases = schedule(plan, today);
  const input = { startDate, phases, pauses: plan.pauses, tally: plan.tally, calendar: hire };
  const pace = paceOf(input, today);
  const names = new Map([hire, manager, mentor].flatMap((person) => (person ? [[person.id, person.name]] : [])));
  const context = {
    viewerId,
    hireId: hire.id,
    signers: signersOf(plan, viewerId),
    nameOf: (id: number) => names.get(id) ?? 'somebody else',
    today,
    timeZone: hire.timeZone,
  };
  return {
    plan,
    today,
    day: daysBetween(startDate, today),
    milestones: phases.map(({ due }) => daysBetween(startDate, due)),
    pace,
    reached: reachedDay(input, today),
    reasons: pace.reasons.map((reason) => paceSentence(reason, context)),
    waits: waitsOnReader(plan, viewerId),
  };
}

const signersOf = ({ manager, mentor, mentorSigns, can }: PlanSummary, viewerId: number): number[] => [
  ...(can.signOff ? [viewerId] : []),
  ...[manager, mentorSigns ? mentor : null].flatMap((person) => (person && person.id !== viewerId ? [person.id] : [])),
];

const order: Record<PaceStatus, number> = {
  behind: 0,
  'at risk': 1,
  'on pace': 2,
  ahead: 3,
  'not started': 4,
  paused: 5,
  complete: 6,
};

/** Whether somebody has to look after this plan now. */
export const needsSomebody = ({ pace }: PlanStanding): boolean => pace.status === 'behind' || pace.status === 'at risk';

/** By need: behind, at risk, then those that wait on the reader, then the rest; the shortest of the line first. */
export function byNeed(a: PlanStanding, b: PlanStanding): number {
  const rank = (one: PlanStanding) => (!needsSomebody(one) && one.waits.length ? 1.5 : order[one.pace.status]);
  return rank(a) - rank(b) || b.pace.lag - a.pace.lag || a.plan.hire.name.localeCompare(b.plan.hire.name);
}
