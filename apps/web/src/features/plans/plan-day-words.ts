import { dayWords } from '../../ui/day-words';
import type { PlanStanding } from './plan-standing';

/** "day 41", or before the first day "starts Monday, in 3 days". */
export const planDayWords = ({ day, plan, today }: PlanStanding): string =>
  day < 0 ? `starts ${dayWords(plan.startDate, today)}` : `day ${day}`;
