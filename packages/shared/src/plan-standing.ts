import { dateIn, daysBetween, type IsoDate, type IsoInstant } from './calendar.js';
import { whoClears } from './handed-over.js';
import { paceOf, reachedDay, type Pace, type PaceInput } from './pace.js';
import { paceSentences } from './pace-sentence.js';
import type { PlanRights } from './plan-access.js';
import type { PersonName, PlanFacts } from './plan-facts.js';
import { currentPhase, schedule, type DatedPhase, type Extension, type Pause } from './schedule.js';
import type { Tally } from './tally.js';
import type { PhaseKey } from './template.js';

/** A board has no room for the longest names of goals, in letters. */
const longestName = 44;

/** What a board knows of one plan: the inputs of its pace, who has to do with it, and what the reader may do. */
export interface BoardPlan extends Pick<
  PlanFacts,
  'id' | 'hire' | 'startDate' | 'originalStart' | 'closedAt' | 'mentorSigns' | 'around'
> {
  mentorId: number | null;
  /** The nearest active manager. */
  managerId: number | null;
  phases: readonly { key: PhaseKey }[];
  pauses: readonly Pause[];
  extensions: readonly Extension[];
  tally: Tally;
  can: Pick<PlanRights, 'signOff'>;
}

/** What the standing of a plan is told by: the reader, the moment, the organisation's holidays, everybody's names. */
export interface BoardContext {
  viewerId: number;
  holidays: readonly IsoDate[];
  names: ReadonlyMap<number, string>;
  now: IsoInstant;
}

/** One thing that cannot move until the reader acts. */
export interface WaitOnReader {
  planId: number;
  goalId: number;
  text: string;
  for: 'sign-off' | 'blocker';
  hire: PersonName;
  since: IsoInstant;
}

/** Where a plan stands, why, and what of it waits on the reader. */
export interface Standing {
  /** The hire's calendar date; of a closed plan the day it was closed. */
  today: IsoDate;
  /** Day N of the plan; negative before it starts. */
  day: number;
  phases: DatedPhase[];
  /** The phase under way; the last one once all are past, null without dated phases. */
  current: DatedPhase | null;
  pace: Pace;
  /** Where the walked line ends, in days from the start. */
  reached: number;
  /** Why, in words, and who can act. */
  reasons: string[];
  /** The oldest first. */
  waits: WaitOnReader[];
}

/**
 * Derives where a plan on a board stands. The hire's time zone decides which day it is; a blocker that names somebody who
 * has nothing to do with the plan any more is the acting manager's to clear.
 */
export function planStanding(plan: BoardPlan, { viewerId, holidays, names, now }: BoardContext): Standing {
  const { hire, startDate } = plan;
  const today = dateIn(hire.timeZone, plan.closedAt ?? now);
  const tally = handedOver(plan);
  const phases = schedule(plan, today);
  const input: PaceInput = { startDate, phases, pauses: plan.pauses, tally, calendar: { ...hire, holidays } };
  const pace = paceOf(input, today);
  const reasons = paceSentences(pace.reasons, {
    viewerId,
    hireId: hire.id,
    signers: signersOf(plan, viewerId),
    nameOf: (id) => (id === hire.id ? hire.name : (names.get(id) ?? 'somebody who left')),
    today,
    timeZone: hire.timeZone,
    longestName,
  });
  return {
    today,
    day: daysBetween(startDate, today),
    phases,
    current: currentPhase(phases, today),
    pace,
    reached: reachedDay(input, today),
    reasons,
    waits: waitsOnReader({ ...plan, tally }, viewerId),
  };
}

/** The tally with every wait and blocker naming who can end it now. */
function handedOver({ tally, around, managerId }: BoardPlan): Tally {
  const people = { around, manager: managerId === null ? null : { id: managerId } };
  const named = <W extends { who: number | null }>(one: W): W => ({ ...one, who: whoClears(one.who, people) });
  return { ...tally, waits: tally.waits.map(named), blockers: tally.blockers.map(named) };
}

const signersOf = ({ managerId, mentorId, mentorSigns, can }: BoardPlan, viewerId: number): number[] => [
  ...(can.signOff ? [viewerId] : []),
  ...[managerId, mentorSigns ? mentorId : null].flatMap((id) => (id !== null && id !== viewerId ? [id] : [])),
];

/** Sign-offs the reader may give and blockers that are theirs to clear, the oldest first. Nothing on a closed plan. */
function waitsOnReader({ id, hire, tally, can, closedAt }: BoardPlan, viewerId: number): WaitOnReader[] {
  if (closedAt !== null || hire.id === viewerId) return [];
  const about = { planId: id, hire: { id: hire.id, name: hire.name } };
  const mine = tally.waits.filter((wait) => (wait.for === 'sign-off' ? can.signOff : wait.who === viewerId));
  // A goal that waits on a sign-off may be blocked too; it then stands among the waits only once.
  const blocked = tally.blockers.filter(
    ({ goalId, who }) => who === viewerId && !mine.some((wait) => wait.goalId === goalId && wait.for === 'blocker'),
  );
  return [
    ...mine.map(({ goalId, text, since, for: what }) => ({ ...about, goalId, text, since, for: what })),
    ...blocked.map(({ goalId, text, since }) => ({ ...about, goalId, text, since, for: 'blocker' as const })),
  ].sort((a, b) => Date.parse(a.since) - Date.parse(b.since));
}
