import {
  addDays,
  daysBetween,
  workingDayOnOrAfter,
  type IsoDate,
  type WorkingCalendar,
} from '@milepost/shared/calendar';
import { checkInDay } from '@milepost/shared/check-in';
import { schedule } from '@milepost/shared/schedule';
import type { PhaseKey, TemplateContent } from '@milepost/shared/template';
import { decidedExtensions, type About, type DemoCheckIn } from './demo-check-in.js';
import type { DemoPlan } from './demo-story.js';
import { steadyCheckIn } from './steady-check-in.js';

/** A check-in of a story with the date it came to, and that date as a day of the plan. */
export type DatedCheckIn = DemoCheckIn & { on: IsoDate; day: number };

/** The check-ins of a story with their dates, and for every other milestone that is past one that went as it should. */
export function datedCheckIns(
  plan: DemoPlan,
  { phases }: Pick<TemplateContent, 'phases'>,
  startDate: IsoDate,
  calendar: WorkingCalendar,
): DatedCheckIn[] {
  const today = addDays(startDate, plan.today);
  const workingDay = (day: number) => workingDayOnOrAfter(addDays(startDate, day), calendar);
  const pauses = plan.events.flatMap((event) =>
    event.did === 'pause' ? [{ from: addDays(startDate, event.day), resumesOn: addDays(startDate, event.until) }] : [],
  );
  const extensions = [
    ...plan.events.flatMap((event) =>
      event.did === 'extend'
        ? [{ phase: event.phase as PhaseKey, days: event.days, madeOn: addDays(startDate, event.day) }]
        : [],
    ),
    ...decidedExtensions(plan).map((decided) => ({ ...decided, madeOn: workingDay(decided.day) })),
  ];
  const milestones = schedule({ startDate, phases, pauses, extensions }, today);
  const dayOf = (about: About) =>
    checkInDay({ meetsOn: null, phase: typeof about === 'string' ? about : null }, milestones, calendar);

  const told = plan.checkIns ?? [];
  const steady = milestones
    .filter(({ key }) => dayOf(key)! < today && !told.some(({ about }) => about === key))
    .map(({ key }) => steadyCheckIn(key, plan.hire));

  return [...told, ...steady].map((checkIn) => {
    const { about, course } = checkIn;
    const meant =
      course.did === 'hold'
        ? course.day === undefined
          ? dayOf(about)!
          : workingDay(course.day)
        : course.did === 'skip'
          ? addDays(startDate, course.day)
          : today;
    const on = meant < today ? meant : today;
    return { ...checkIn, on, day: daysBetween(startDate, on) };
  });
}
