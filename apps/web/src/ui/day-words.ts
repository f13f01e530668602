import { daysBetween, type IsoDate, weekday } from '@milepost/shared/calendar';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const dayName = (on: IsoDate) => days[weekday(on) - 1] ?? '';
const monthName = (on: IsoDate) => months[Number(on.slice(5, 7)) - 1] ?? '';
const dayOfMonth = (on: IsoDate) => String(Number(on.slice(8, 10)));

/** "Friday 4 December 2026" */
export const exactDay = (on: IsoDate): string => `${dayName(on)} ${dayOfMonth(on)} ${monthName(on)} ${on.slice(0, 4)}`;

/** "Nov 2026" of "2026-11" or of a day in it. */
export const monthAndYear = (month: string): string => `${monthName(month).slice(0, 3)} ${month.slice(0, 4)}`;

/** "Fri 4 Dec", with the year only where it differs from today's. */
export function shortDay(on: IsoDate, today?: IsoDate): string {
  const year = today && on.slice(0, 4) !== today.slice(0, 4) ? ` ${on.slice(0, 4)}` : '';
  return `${dayName(on).slice(0, 3)} ${dayOfMonth(on)} ${monthName(on).slice(0, 3)}${year}`;
}

/** As people say it: "today", "tomorrow", "Friday, in 3 days", "yesterday", "Monday, 5 days ago", else "Fri 4 Dec". */
export function dayWords(on: IsoDate, today: IsoDate): string {
  const away = daysBetween(today, on);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  if (away > 1 && away < 7) return `${dayName(on)}, in ${away} days`;
  if (away < -1 && away > -7) return `${dayName(on)}, ${-away} days ago`;
  return shortDay(on, today);
}
