/** Where a day lies along the trail, in px from its start. */
export type DayToPx = (day: number) => number;

/**
 * The stretch being walked (`current`, an index of `days`) is drawn `zoom` times as wide as each other one, as on a
 * strip map; inside a stretch the scale is linear. `days` are the milestones' days, rising; days beyond the last stay
 * at the end, days before 0 at the start.
 */
export function trailScale(days: readonly number[], width: number, current: number, zoom: number): DayToPx {
  const whole = days.reduce((sum, _, i) => sum + (i === current ? zoom : 1), 0);
  const stretches: { from: number; to: number; at: number; wide: number }[] = [];
  let at = 0;
  days.forEach((to, i) => {
    const wide = ((i === current ? zoom : 1) / whole) * width;
    stretches.push({ from: days[i - 1] ?? 0, to, at, wide });
    at += wide;
  });
  return (day) => {
    const stretch = stretches.find(({ to }) => day <= to) ?? stretches.at(-1);
    if (!stretch) return 0;
    const { from, to, at: start, wide } = stretch;
    const share = to > from ? (Math.min(day, to) - from) / (to - from) : 1;
    return start + Math.max(0, share) * wide;
  };
}

/** The line's gentle rise and fall; a function of x alone, so that two trails of one width look alike. */
export const lie = (x: number, width: number, height = 6): number =>
  height * Math.sin((x / width) * Math.PI * 3.1 + 0.4) + height * 0.45 * Math.sin((x / width) * Math.PI * 7.3 + 2);

/** An SVG path along `at` between two x, in straight pieces of `step` px. */
export function pathBetween(from: number, to: number, at: (x: number) => number, step = 6): string {
  if (to <= from) return '';
  const points: string[] = [];
  for (let x = from; x < to; x += step) points.push(`${x.toFixed(1)},${at(x).toFixed(1)}`);
  points.push(`${to.toFixed(1)},${at(to).toFixed(1)}`);
  return `M${points.join('L')}`;
}
