import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circlesOf, circleWords } from './reporting-circles.js';

const organisation = fc
  .array(fc.option(fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 12 })
  .map((managers) => managers.map((managerId, index) => ({ id: index + 1, name: `P${index + 1}`, managerId })));

it('finds exactly those who come back to themselves by going up, each in one circle', () => {
  fc.assert(
    fc.property(organisation, (lines) => {
      const comesBack = (id: number): boolean => {
        let at = lines[id - 1]?.managerId ?? null;
        for (let steps = 0; at !== null && steps < lines.length; steps++, at = lines[at - 1]?.managerId ?? null)
          if (at === id) return true;
        return false;
      };
      const circles = circlesOf(lines);
      const expected = lines.map(({ id }) => id).filter(comesBack);
      expect(circles.flatMap((circle) => circle.map(({ id }) => id)).sort((a, b) => a - b)).toEqual(expected);
      for (const circle of circles)
        circle.forEach(({ managerId }, i) => expect(managerId).toBe(circle[(i + 1) % circle.length]!.id));
    }),
  );
});

it('says a circle from where one stands in it, and tells only the beginning of a long one', () => {
  const circle = ['Ana', 'Ben', 'Cy'].map((name, i) => ({ id: i + 1, name, managerId: ((i + 1) % 3) + 1 }));
  expect(circleWords(circle, 1)).toBe('Ben reports to Cy, who reports to Ana, who reports to Ben');
  const long = Array.from({ length: 9 }, (_, i) => ({ id: i, name: `P${i}`, managerId: (i + 1) % 9 }));
  expect(circleWords(long, 7)).toBe(
    'P7 reports to P8, who reports to P0, who reports to P1, who reports to P2, and so on, back to P7',
  );
});
