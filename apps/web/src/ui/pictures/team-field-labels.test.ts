import { describe, expect, it } from '@jest/globals';
import { placeLabels } from './team-field-labels';

const room = { width: 700, height: 388 };
const at = (id: number, x: number, y: number) => ({ id, x, y, half: 12, name: 'Kofi', says: '2 goals 9 days late' });

describe('the names on the field', () => {
  it('stand to the right of their mark, with the reason', () => {
    const one = at(1, 100, 100);
    expect(placeLabels([one], [one], room)).toEqual([
      { id: 1, name: 'Kofi', says: '2 goals 9 days late', x: 117, y: 104, anchor: 'start' },
    ]);
  });

  it('turn to the left at the right edge', () => {
    const one = at(1, 660, 100);
    expect(placeLabels([one], [one], room)[0]).toMatchObject({ anchor: 'end', says: '2 goals 9 days late' });
  });

  it('leave the reason out where only the name has room', () => {
    const [tight] = placeLabels([at(1, 50, 12)], [at(1, 50, 12)], { width: 110, height: 24 });
    expect(tight).toMatchObject({ name: 'Kofi', says: '' });
    expect(placeLabels([at(1, 30, 12)], [at(1, 30, 12)], { width: 60, height: 24 })).toEqual([]);
  });

  it('never cover a mark or each other, wherever the marks stand', () => {
    for (let seed = 1; seed <= 200; seed++) expect(covered(scattered(seed))).toEqual([]);
  });
});

/** Up to forty marks, each time elsewhere; every third needs somebody. */
function scattered(seed: number) {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: 5 + next(36) }, (_, id) => at(id, 42 + next(638), 16 + next(322)));
}

/** Every two things that overlap, a little less strictly than they were placed. */
function covered(marks: ReturnType<typeof at>[]) {
  const needing = marks.filter(({ id }) => id % 3 === 0);
  const labels = placeLabels(needing, marks, room).map(({ id, x, y, anchor, name, says }) => {
    const wide = `${name} ${says}`.trimEnd().length * 6;
    const left = anchor === 'start' ? x : x - wide;
    return { what: `label ${id}`, left, right: left + wide, top: y - 11, bottom: y + 3 };
  });
  const dots = marks.map(({ id, x, y, half }) => ({
    what: `mark ${id}`,
    ...{ left: x - half, right: x + half, top: y - half, bottom: y + half },
  }));
  return labels.flatMap((a, i) =>
    [...labels.slice(i + 1), ...dots]
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.what} and ${b.what}`),
  );
}
