import { describe, expect, it } from '@jest/globals';
import { asked, late, ruth, teamBoard, teamHire } from '../../testing/team-hire';
import { byNeed, countsOf, groupedLines, isGrouped, linesOf, shownLines, sortedLines } from './team-lines';
import type { TeamHire } from './team.types';

const now = '2026-11-20T09:00:00Z';
const linesFor = (hires: TeamHire[]) => linesOf(teamBoard(hires), now);
const person = (id: number, name: string) => ({ ...teamHire().hire, id, name });
const tally = (rest: Partial<TeamHire['tally']>) => ({ ...teamHire().tally, ...rest });
const nobody = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };

const behind = teamHire({ id: 1, hire: person(21, 'Zoë Brandt'), ...late });
const waiting = teamHire({ id: 2, hire: person(22, 'Kofi Mensah'), tally: tally({ waits: [asked(5, 'Cables')] }) });
const fine = teamHire({ id: 3, hire: person(23, 'Rosa Marín'), role: 'Lamp Keeper', team: { id: 4, name: 'Harbour' } });
const soon = teamHire({ id: 4, hire: person(24, 'Ben Ode'), startDate: '2026-12-01' });
const away = teamHire({ id: 5, hire: person(25, 'Noor Ali'), pauses: [{ from: '2026-11-20', resumesOn: null }] });
const closed = teamHire({ id: 6, hire: person(26, 'Ada Old'), closedAt: '2026-11-19T09:00:00Z', ...late });
const all = linesFor([closed, away, soon, fine, waiting, behind]);
const ids = (lines: typeof all) => lines.map(({ hire }) => hire.id);

describe('the next check-in', () => {
  const day30 = { id: 9, phase: 'day-30', meetsOn: null, openedAt: null } as const;

  it('has its day by the hire’s calendar, and the organisation’s holidays', () => {
    // Day 30 of a plan from Friday 20 November is Sunday 20 December.
    const [line] = linesOf(teamBoard([teamHire({ checkIns: [day30] })], { holidays: ['2026-12-21'] }), now);
    expect(line?.checkIn).toEqual({ id: 9, phase: 'day-30', day: '2026-12-22', state: 'planned', overdue: false });
  });

  it('is overdue without a word in the pace', () => {
    const hire = { ...late, tally: tally({ phases: [] }) };
    const [with30, without] = linesFor([teamHire({ ...hire, checkIns: [day30] }), teamHire(hire)]);
    expect(with30?.checkIn).toMatchObject({ overdue: true, state: 'preparing' });
    expect(with30?.standing).toEqual(without?.standing);
  });

  it('is none on a closed plan', () => {
    const [line] = linesFor([teamHire({ closedAt: '2026-11-19T09:00:00Z', ...late, checkIns: [day30] })]);
    expect(line?.checkIn).toBeNull();
  });
});

describe('which hires are shown', () => {
  it('is everyone open, or what a filter leaves', () => {
    expect(ids(shownLines(all, {})).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(ids(shownLines(all, { show: 'needs' }))).toEqual([1]);
    expect(ids(shownLines(all, { show: 'mine' }))).toEqual([2]);
    expect(ids(shownLines(all, { show: 'paused' }))).toEqual([5]);
    expect(ids(shownLines(all, { show: 'closed' }))).toEqual([6]);
    expect(countsOf(all)).toEqual({ all: 5, needs: 1, mine: 1, paused: 1, closed: 1 });
  });

  it('follows words of a name, a role and a team, without accents', () => {
    expect(ids(shownLines(all, { search: 'marin' }))).toEqual([3]);
    expect(ids(shownLines(all, { search: 'harbour lamp' }))).toEqual([3]);
    expect(ids(shownLines(all, { search: 'ZOE' }))).toEqual([1]);
    expect(shownLines(all, { search: 'nobody' })).toEqual([]);
  });
});

describe('the order of rows', () => {
  const open = shownLines(all, {});

  it('is by need: behind, waiting on me, on pace, not started, away', () => {
    expect(ids([...open].sort(byNeed))).toEqual([1, 2, 3, 4, 5]);
  });

  it('is what is asked for, either way round', () => {
    expect(ids(sortedLines(open, { sort: 'name' }))).toEqual([4, 2, 5, 3, 1]);
    expect(ids(sortedLines(open, { sort: 'name', down: true }))).toEqual([1, 3, 5, 2, 4]);
    expect(ids(sortedLines(open, { sort: 'day' }))[0]).toBe(4);
    expect(ids(sortedLines(open, { sort: 'next' }))[0]).toBe(1);
    expect(ids(sortedLines(open, { sort: 'waits' }))[0]).toBe(2);
  });
});

describe('hires by manager', () => {
  const [ida, mei, sam] = [30, 31, 32];
  const above = { ...nobody, above: true };
  const people = [ruth, { id: ida, name: 'Ida' }, { id: mei, name: 'Mei' }, { id: sam, name: 'Sam' }];
  const board = teamBoard(
    [
      teamHire({ id: 1, line: [ruth.id] }),
      teamHire({ id: 2, managerId: ida, line: [ida, ruth.id], relation: above }),
      teamHire({ id: 3, managerId: mei, line: [mei, sam, ida, ruth.id], relation: above, ...late }),
      teamHire({ id: 4, managerId: null, line: [], relation: { ...nobody, admin: true } }),
    ],
    { people },
  );
  const lines = linesOf(board, now);

  it('are gathered, one’s own first, then where most need somebody, with who stands between', () => {
    expect(groupedLines(lines, board).map(({ manager, path, needing }) => [manager?.name, path, needing])).toEqual([
      ['Ruth Okafor', [], 0],
      ['Mei', ['Ida', 'Sam'], 1],
      ['Ida', [], 0],
      [undefined, [], 0],
    ]);
  });

  it('are gathered by themselves once one looks upon several managers, and not for a mentor', () => {
    expect(isGrouped(lines, {})).toBe(true);
    expect(isGrouped(lines, { group: 'none' })).toBe(false);
    expect(isGrouped(lines.slice(0, 1), {})).toBe(false);
    expect(isGrouped(lines.slice(0, 1), { group: 'manager' })).toBe(true);
    const mentored = board.hires.map((hire) => ({ ...hire, relation: { ...nobody, mentor: true } }));
    expect(isGrouped(linesOf(teamBoard(mentored), now), {})).toBe(false);
  });
});
