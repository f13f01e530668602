/** A line of text, and the most that its baseline stands above the axis. */
const line = 15;
const foot = 4;

/**
 * The baselines of today's two numbers, in px from the top: each beside its point, above or below it. Where both stand on
 * the same side of today's line, the higher number stands above its point and the other below, a line apart at least.
 */
export function burnUpLabels(
  { done, expected, axis }: { done: number; expected: number; axis: number },
  sameSide: boolean,
): { done: number; expected: number } {
  const ahead = done < expected;
  if (!sameSide) return { done: done + (ahead ? -8 : 13), expected: expected + (ahead ? 16 : -9) };
  const lower = Math.min(Math.max(done, expected) + 13, axis - foot);
  const upper = Math.min(Math.min(done, expected) - 8, lower - line);
  return ahead ? { done: upper, expected: lower } : { done: lower, expected: upper };
}
