/** Who someone is, wherever a view names them. */
export interface PersonName {
  id: number;
  name: string;
}

/** The longest texts a person may have, in characters. */
export const personLimits = { name: 100, email: 254, title: 100 } as const;

/** Whether these are days of a week someone works: at least one, each once, 1 (Monday) to 7 (Sunday). */
export function areWorkingDays(days: unknown): days is number[] {
  if (!Array.isArray(days) || days.length < 1 || days.length > 7 || new Set(days).size !== days.length) return false;
  return days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
}
