/** The number that somebody typed; null for none, NaN for what is no number. */
export const numberIn = (typed: string): number | null =>
  typed.trim() === '' ? null : Number(typed.trim().replace(',', '.').replace('−', '-'));
