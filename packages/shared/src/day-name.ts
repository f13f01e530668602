import { weekday, type IsoDate } from './calendar.js';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as the sentence of a rule names it: "Tue 9 Feb 2027". */
export function dayName(on: IsoDate): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  return `${days[weekday(on) - 1]} ${date} ${months[month - 1]} ${year}`;
}
