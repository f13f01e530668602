import { describe, expect, it } from '@jest/globals';
import { spread } from './team-field-spread';

const room = { left: 42, right: 680, top: 16, bottom: 338 };
const at = (id: number, x: number, y: number, half = 12) => ({ id, x, y, half });
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

/** Every two that stand nearer than they should. */
const tooNear = (spots: ReturnType<typeof at>[], gap: number) =>
  spots.flatMap((a, i) =>
    spots
      .slice(i + 1)
      .filter((b) => apart(a, b) < a.half + b.half + gap - 1e-9)
      .map((b) => [a, b]),
  );

describe('marks that lie near each other', () => {
  it('stay where they are while there is room', () => {
    const two = [at(1, 100, 100), at(2, 126, 100)];
    expect(spread(two, room, 2)).toEqual(two);
  });

  it('leave the first in its place and slide along the diagonal', () => {
    const [first, second] = spread([at(1, 300, 200), at(2, 300, 200)], room, 2);
    expect(first).toEqual(at(1, 300, 200));
    expect(apart(first!, second!)).toBeCloseTo(26);
    const slope = (room.top - room.bottom) / (room.right - room.left);
    expect((second!.y - first!.y) / (second!.x - first!.x)).toBeCloseTo(slope);
  });

  it.each([
    ['forty with initials', 40, 12, 2, 20],
    ['four hundred dots', 400, 4, 1, 4],
  ])('never cover each other: %s, wherever they stand', (_, most, half, gap, seeds) => {
    for (let seed = 1; seed <= seeds; seed++) {
      const spots = crowded(seed, most, half);
      const placed = spread(spots, room, gap);
      expect(placed.map(({ id }) => id)).toEqual(spots.map(({ id }) => id));
      expect(tooNear(placed, gap)).toEqual([]);
      for (const { x, y } of placed) {
        expect(x >= room.left && x <= room.right).toBe(true);
        expect(y >= room.top && y <= room.bottom).toBe(true);
      }
    }
  });

  it('stand one upon another where nothing is free', () => {
    const narrow = { left: 50, right: 60, top: 50, bottom: 60 };
    const two = [at(1, 55, 55), at(2, 55, 55)];
    expect(spread(two, narrow, 2)).toEqual(two);
  });
});

/** Marks gathered around a few points, as hires are who began on the same day. */
function crowded(seed: number, count: number, half: number) {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const points = Array.from({ length: 1 + next(6) }, () => [42 + next(639), 16 + next(323)] as const);
  return Array.from({ length: count }, (_, id) => {
    const [x, y] = points[next(points.length)]!;
    const near = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value + next(9) - 4));
    return at(id, near(x, room.left, room.right), near(y, room.top, room.bottom), half);
  });
}
