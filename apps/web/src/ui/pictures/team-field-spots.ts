import type { FieldMark } from './team-field';
import type { FieldSpot } from './team-field-labels';
import { fieldMargin, type FieldScale, fieldX, fieldY } from './team-field-scale';
import { isSoon, shelfSpots } from './team-field-shelf';
import { spread } from './team-field-spread';

/** From the middle of a diamond to its tips, in px. */
export const diamondHalf = (r: number): number => (r > 8 ? r + 4 : r + 1.5);

/** Where the marks stand: at their time and progress, beside it where somebody else stands already, or on the shelf. */
export function spotsOf(marks: readonly FieldMark[], scale: FieldScale, r: number): FieldSpot[] {
  const { top, right, bottom } = fieldMargin;
  const room = { left: fieldX(0, scale), right: scale.width - right, top, bottom: scale.height - bottom };
  const onField = marks.filter((mark) => !isSoon(mark));
  const spots = onField.map(({ id, x, y, pace }) => ({
    id,
    x: fieldX(x, scale),
    y: fieldY(y, scale),
    half: pace === 'at risk' ? diamondHalf(r) : r,
  }));
  const placed = [...spread(spots, room, r > 8 ? 2 : 1), ...shelfSpots(marks.filter(isSoon), scale, r)];
  const byId = new Map(placed.map((spot) => [spot.id, spot]));
  return marks.flatMap(({ id }) => byId.get(id) ?? []);
}
