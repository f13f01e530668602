import type { FieldSpot } from './team-field-labels';

/** Where the middle of a mark may stand. */
export interface FieldRoom {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Moves marks that would cover each other apart, so that each can be seen and met: the first stays, the next takes the
 * nearest free place. Among equally near ones a mark slides along the diagonal, on which its distance from the line of who
 * is on pace stays what it is. `gap`: px kept between two. Whoever finds no room stays where they are.
 */
export function spread(spots: readonly FieldSpot[], room: FieldRoom, gap: number): FieldSpot[] {
  const apart = 2 * Math.max(0, ...spots.map(({ half }) => half)) + gap;
  const taken = new Neighbours(apart, gap);
  const isInside = ({ x, y }: FieldSpot) => x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;
  const offsets: { dx: number; dy: number }[] = [];
  // every third ring is just far enough from a mark, were it not for rounding
  const more = around(room, apart / 3 + 1e-6);

  const freeBeside = (spot: FieldSpot) => {
    for (let i = 0; ; i++) {
      const offset = (offsets[i] ??= more.next().value ?? end);
      if (offset === end) return spot;
      const moved = { ...spot, x: spot.x + offset.dx, y: spot.y + offset.dy };
      if (isInside(moved) && taken.leaves(moved)) return moved;
    }
  };
  return spots.map((spot) => {
    const placed = taken.leaves(spot) ? spot : freeBeside(spot);
    taken.add(placed);
    return placed;
  });
}

const end = { dx: Infinity, dy: Infinity };

/** What stands where, by cells as wide as two marks need, so that only those nearby are looked at. */
class Neighbours {
  private readonly cells = new Map<number, FieldSpot[]>();

  constructor(
    private readonly cell: number,
    private readonly gap: number,
  ) {}

  add(spot: FieldSpot) {
    const key = this.keyOf(spot.x, spot.y);
    const others = this.cells.get(key);
    if (others) others.push(spot);
    else this.cells.set(key, [spot]);
  }

  /** Whether there is room for it. */
  leaves({ x, y, half }: FieldSpot): boolean {
    for (const across of [0, -1, 1])
      for (const down of [0, -1, 1])
        for (const other of this.cells.get(this.keyOf(x + across * this.cell, y + down * this.cell)) ?? [])
          if (Math.hypot(other.x - x, other.y - y) < other.half + half + this.gap) return false;
    return true;
  }

  private readonly keyOf = (x: number, y: number) => Math.floor(x / this.cell) * 10_000 + Math.floor(y / this.cell);
}

/** Ring by ring, `step` px apart; on each first along the room's diagonal, to both sides. */
function* around(
  { left, right, top, bottom }: FieldRoom,
  step: number,
): Generator<{ dx: number; dy: number }, undefined> {
  const along = Math.atan2(top - bottom, right - left);
  for (let far = step; far <= Math.hypot(right - left, bottom - top); far += step) {
    const turns = Math.ceil((Math.PI * far) / step / 2);
    for (let i = 0; i <= turns; i++) {
      const turn = (i / turns) * (Math.PI / 2);
      for (const angle of [along + turn, along - turn, along + Math.PI + turn, along + Math.PI - turn])
        yield { dx: far * Math.cos(angle), dy: far * Math.sin(angle) };
    }
  }
  return undefined;
}
