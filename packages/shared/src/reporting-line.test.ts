import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cycleOf, cycleSentence, type ReportingLine } from './reporting-line.js';

const line = (id: number, name: string, managerId: number | null): ReportingLine => ({ id, name, managerId });
const ben = line(1, 'Ben Lindqvist', null);
const ruth = line(2, 'Ruth Okafor', 1);
const noor = line(3, 'Noor Haddad', 2);

describe('a circle of reporting lines', () => {
  it('is named by who stands in it', () => {
    expect(cycleSentence(cycleOf([ben, ruth, noor], 1, 2))).toBe(
      'Ruth Okafor reports to Ben Lindqvist, so Ben Lindqvist cannot report to Ruth Okafor.',
    );
    expect(cycleSentence(cycleOf([ben, ruth, noor], 1, 3))).toBe(
      'Noor Haddad reports to Ruth Okafor, who reports to Ben Lindqvist, so Ben Lindqvist cannot report to Noor Haddad.',
    );
    expect(cycleSentence(cycleOf([ben], 1, 1))).toBe('Ben Lindqvist cannot report to themselves.');
  });

  it('is not there for a manager from elsewhere', () => expect(cycleOf([ben, ruth, noor], 3, 1)).toEqual([]));

  it('ends where the lines given already hold one', () =>
    expect(cycleOf([line(1, 'A', 2), line(2, 'B', 1)], 3, 1)).toEqual([]));

  it('never appears when every move that would close one is refused', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })), { maxLength: 60 });
    fc.assert(
      fc.property(moves, (asked) => {
        const people = Array.from({ length: 8 }, (_, index) => line(index + 1, `P${index + 1}`, null));
        for (const [person, manager] of asked)
          if (cycleOf(people, person, manager).length === 0) people[person - 1]!.managerId = manager;
        for (const start of people) expect(stepsToTop(people, start)).toBeLessThan(people.length);
      }),
    );
  });

  it('is refused only when the move would close one', () => {
    const tree = fc.array(fc.nat(), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (parents, a, b) => {
        const people = parents.map((parent, index) =>
          line(index + 1, `P${index}`, index === 0 ? null : (parent % index) + 1),
        );
        const [person, manager] = [(a % people.length) + 1, (b % people.length) + 1];
        const refused = cycleOf(people, person, manager).length > 0;
        people[person - 1]!.managerId = manager;
        expect(stepsToTop(people, people[manager - 1]!) >= people.length).toBe(refused);
      }),
    );
  });
});

/** How far the top is; `people.length` where one walks in a circle. */
function stepsToTop(people: ReportingLine[], start: ReportingLine): number {
  let steps = 0;
  for (let at = start; at.managerId !== null && steps < people.length; at = people[at.managerId - 1]!) steps++;
  return steps;
}
