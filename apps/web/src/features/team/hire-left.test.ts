import { describe, expect, it } from '@jest/globals';
import { acting, ben, late, ruth, teamBoard, teamHire } from '../../testing/team-hire';
import { fewWords, hireSays } from './hire-words';
import { byNeed, countsOf, linesOf } from './team-lines';
import { teamSubtitle, teamTitle } from './team-title';
import type { TeamHire } from './team.types';

const lines = (...hires: Partial<TeamHire>[]) =>
  linesOf(teamBoard(hires.map((given, i) => teamHire({ id: i + 1, ...given }))), '2026-11-20T09:00:00Z');
const gone = { around: [ben.id, ruth.id] };
const notMine = { ...gone, can: { ...acting, adjust: false } };

describe('an open plan whose hire is deactivated', () => {
  it('says so, and who can close it', () => {
    const says = lines(gone, notMine, { ...notMine, managerId: null }).map(hireSays);
    expect(says).toEqual([
      'Amara is deactivated, and the plan is still open. You can close it.',
      'Amara is deactivated, and the plan is still open. Ruth Okafor can close it.',
      'Amara is deactivated, and the plan is still open. An admin can close it.',
    ]);
    expect(fewWords(lines({ ...late, ...gone })[0]!)).toBe('deactivated, still open');
  });

  it('needs somebody: whoever may close it', () => {
    const [mine, theirs] = [lines(gone, {}), lines(notMine, {})];
    expect(countsOf(mine)).toMatchObject({ all: 2, needs: 1, mine: 1 });
    expect(countsOf(theirs)).toMatchObject({ needs: 1, mine: 0 });
    expect(teamTitle(mine, false)).toBe('1 of your 2 hires needs somebody');
    expect(teamSubtitle(mine)).toBe('It is you.');
    expect(teamSubtitle(theirs)).toBe('It is not you.');
  });

  it('stands below those who can still be helped, and once closed among the closed', () => {
    const sorted = lines({}, { ...late, ...gone }, late).sort(byNeed);
    expect(sorted.map(({ hire }) => hire.id)).toEqual([3, 2, 1]);
    const closed = lines({ ...gone, closedAt: '2026-11-19T09:00:00Z', closing: 'ended' });
    expect(countsOf(closed)).toMatchObject({ needs: 0, mine: 0, closed: 1 });
    expect(closed.map(hireSays)).toEqual(['Ended early, on Thu 19 Nov.']);
  });
});
