import type { FieldMark } from './team-field';
import type { FieldSpot } from './team-field-labels';
import { fieldMargin, type FieldScale, fieldX, fieldY } from './team-field-scale';

/** Whose plan has not begun yet: they have no place on the field. */
export const isSoon = ({ startsIn }: Pick<FieldMark, 'startsIn'>): boolean => startsIn !== undefined;

/** Room around a mark on the shelf, in px. */
const gap = 4;

/** How wide the shelf has to be for so many marks, in px; nothing for nobody. */
export function shelfWidth(count: number, r: number, height: number): number {
  if (count === 0) return 0;
  const columns = Math.ceil(count / inColumn(r, height));
  return Math.max(columns * (2 * r + gap), 28) + 2 * gap + r;
}

const inColumn = (r: number, height: number) =>
  Math.max(1, Math.floor((height - fieldMargin.top - fieldMargin.bottom) / (2 * r + gap)));

/** Stands the marks on the shelf: who starts next at the foot of the column that is nearest to the start. */
export function shelfSpots(marks: readonly FieldMark[], scale: FieldScale, r: number): FieldSpot[] {
  const rows = inColumn(r, scale.height);
  const nearest = [...marks].sort((a, b) => (a.startsIn ?? 0) - (b.startsIn ?? 0));
  return nearest.map(({ id }, i) => ({
    id,
    x: fieldX(0, scale) - r - gap - (2 * r + gap) * Math.floor(i / rows) - r,
    y: fieldY(0, scale) - gap - r - (2 * r + gap) * (i % rows),
    half: r,
  }));
}

/** Where those stand who start soon: left of the start, before the first step. */
export function FieldShelf({ count, scale, counted }: { count: number; scale: FieldScale; counted: boolean }) {
  if (count === 0) return null;
  const [left, right] = [fieldMargin.left, fieldX(0, scale)];
  const middle = (left + right) / 2;
  return (
    <g
      {...(counted
        ? { role: 'img', 'aria-label': `${count} ${count === 1 ? 'starts' : 'start'} soon` }
        : { 'aria-hidden': true })}
    >
      <path
        d={`M${left},${fieldY(0, scale)}H${right}`}
        stroke="var(--edge)"
        strokeWidth="2"
        strokeDasharray="0.1 5"
        strokeLinecap="round"
      />
      <text x={middle} y={fieldY(0, scale) + 20} fontSize="12" textAnchor="middle" fill="var(--ink-2)">
        soon
      </text>
      {counted && (
        <text x={middle} y={fieldY(0, scale) - 8} fontSize="12" fontWeight="600" textAnchor="middle" fill="var(--ink)">
          {count}
        </text>
      )}
    </g>
  );
}
