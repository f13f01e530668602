import { describe, expect, it } from '@jest/globals';
import { asked, late, teamBoard, teamHire } from '../../testing/team-hire';
import { linesOf } from './team-lines';
import { teamSubtitle, teamTitle } from './team-title';
import type { TeamHire } from './team.types';

const hires = (count: number, given: Partial<TeamHire> = {}): TeamHire[] =>
  Array.from({ length: count }, (_, i) => teamHire({ id: 100 + i, ...given }));
const waits = (n: number) => ({ ...teamHire().tally, waits: Array.from({ length: n }, (_, i) => asked(i, 'Cables')) });
const behind = (count: number, waiting = 0) => hires(count, { ...late, tally: waits(waiting) });
const linesFor = (...all: TeamHire[][]) => linesOf(teamBoard(all.flat()), '2026-11-20T09:00:00Z');
const admin = { ...teamHire().relation, manager: false, admin: true };

describe('the title of the team', () => {
  it.each<[string, TeamHire[][], string]>([
    ['nobody', [], 'No plans yet'],
    ['one on the way', [hires(1)], 'Amara Diallo is on the way'],
    ['one who needs somebody', [behind(1)], 'Amara Diallo needs somebody'],
    ['all on the way', [hires(3)], 'All your 3 hires are on their way'],
    ['one of several', [behind(1), hires(2)], '1 of your 3 hires needs somebody'],
    ['several', [behind(2), hires(12)], '2 of your 14 hires need somebody'],
    ['somebody else’s', [behind(2, 0), hires(1, { relation: admin })], '2 of 3 hires need somebody'],
  ])('for %s', (_, all, title) => {
    const lines = linesFor(...all);
    expect(teamTitle(lines, false)).toBe(title);
  });

  it('says when there are more than it counts', () => {
    expect(teamTitle(linesFor(behind(1), hires(2)), true)).toBe('1 of the newest 3 hires needs somebody');
  });
});

describe('below the title', () => {
  it.each<[TeamHire[][], string]>([
    [[], ''],
    [[hires(2)], 'Nothing waits on you.'],
    [[hires(1, { tally: waits(1) })], '1 thing waits on you.'],
    [[hires(2, { tally: waits(2) })], '4 things wait on you.'],
    [[behind(1)], 'It is not you.'],
    [[behind(1, 1)], 'It is you.'],
    [[behind(2), hires(1)], 'None of them waits on you.'],
    [[behind(2), hires(1, { tally: waits(2) })], 'None of them waits on you. 2 more things wait on you.'],
    [[behind(2, 1), behind(2)], 'Two of the four wait on you.'],
    [[behind(1, 3), behind(2)], 'One of the three waits on you.'],
    [[behind(2, 1)], 'Both wait on you.'],
    [[behind(3, 1), hires(1, { tally: waits(1) })], 'All three wait on you. 1 more thing waits on you.'],
  ])('%# answers whether it is me', (all, subtitle) => {
    expect(teamSubtitle(linesFor(...all))).toBe(subtitle);
  });
});
