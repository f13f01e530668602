import { dateIn, daysBetween } from '@milepost/shared/calendar';
import { phaseName } from '@milepost/shared/phase';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import { dayWords, shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';

/** Where the plan stands, in one sentence: "Day 41, on the way to day 60"; somebody else's begins with the name. */
export function planTitle(plan: PlanFacts, standing: Pick<PlanStandingToday, 'today' | 'current' | 'pace'>): string {
  const says = sentence(plan, standing);
  if (plan.viewer.hire) return capital(says);
  const name = plan.hire.name.split(' ')[0] ?? plan.hire.name;
  if (plan.closedAt) return `${name}’s plan ${says}`;
  return says.startsWith('day') ? `${name}, ${says}` : `${name} ${says}`;
}

function sentence(
  plan: PlanFacts,
  { today, current, pace }: Pick<PlanStandingToday, 'today' | 'current' | 'pace'>,
): string {
  const day = daysBetween(plan.startDate, today);
  if (plan.closedAt) {
    const closed = dateIn(plan.hire.timeZone, plan.closedAt);
    return `closed on ${shortDay(closed, today)}, day ${daysBetween(plan.startDate, closed)}`;
  }
  if (day < 0) return `starts ${dayWords(plan.startDate, today)}`;
  if (pace.status === 'complete') return `day ${day}, every required goal is done`;
  if (pace.status === 'paused') return `day ${day}, paused${resumes(plan, today)}`;
  if (!current) return `day ${day}`;
  if (current.due === today) return `day ${day}, the milestone is today`;
  return current.due < today
    ? `day ${day}, past ${phaseName(current.key)}`
    : `day ${day}, on the way to ${phaseName(current.key)}`;
}

function resumes({ pauses }: PlanFacts, today: string): string {
  const pause = pauses.find(({ from, resumesOn }) => from <= today && (resumesOn === null || today < resumesOn));
  return pause?.resumesOn ? ` until ${shortDay(pause.resumesOn, today)}` : '';
}
