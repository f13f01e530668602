import { describe, expect, it } from '@jest/globals';
import { asked, late, teamBoard, teamHire } from '../../testing/team-hire';
import { dayOfPlan, fewWords, hireSays, nextMilestone } from './hire-words';
import { linesOf } from './team-lines';
import type { HireLine, TeamHire } from './team.types';

const line = (given: Partial<TeamHire> = {}): HireLine =>
  linesOf(teamBoard([teamHire(given)]), '2026-11-20T09:00:00Z')[0]!;
const tally = (rest: Partial<TeamHire['tally']>) => ({ ...teamHire().tally, ...rest });
const done = { key: 'day-30' as const, required: 4, actual: 4, open: 0, waiting: 0 };
const stuck = { goalId: 5, text: 'Cables', who: 2, since: '2026-11-12T09:00:00Z' };

describe('what a row says', () => {
  it.each<[string, Partial<TeamHire>, string]>([
    ['before day one', { startDate: '2026-11-23' }, 'Starts Monday, in 3 days.'],
    ['on pace', {}, '0 of 4 goals of day 30 are done.'],
    [
      'on pace with something done',
      { startDate: '2026-11-05', tally: tally({ phases: [{ ...done, open: 3, actual: 1 }] }) },
      '1 of 4 goals of day 30 is done.',
    ],
    [
      'with nothing asked',
      { tally: tally({ phases: [] }), phases: [] },
      'Every required goal is done. The plan can be closed.',
    ],
    ['complete', { tally: tally({ phases: [done] }) }, 'Every required goal is done. The plan can be closed.'],
    [
      'paused until a day',
      { pauses: [{ from: '2026-11-20', resumesOn: '2026-12-01' }] },
      'Away since Fri 20 Nov, back Tue 1 Dec.',
    ],
    [
      'paused without an end',
      { pauses: [{ from: '2026-11-20', resumesOn: null }] },
      'Away since Fri 20 Nov, no day for the return yet.',
    ],
    ['behind', late, '4 goals of day 30 are 20 days late, 6.7 goals short of the line; Amara can catch up.'],
    [
      'with one thing that waits',
      { tally: tally({ waits: [asked(5, 'Cables')] }) },
      '“Cables” waits on your sign-off since Tuesday.',
    ],
    [
      'with more than two reasons',
      { ...late, tally: tally({ waits: [asked(5, 'Cables')], blockers: [stuck] }) },
      '4 goals of day 30 are 20 days late, 6.7 goals short of the line; Amara can catch up. “Cables” waits on your sign-off since Tuesday. And one more reason.',
    ],
    ['completed', { closedAt: '2026-11-19T09:00:00Z', closing: 'completed' }, 'Completed on Thu 19 Nov.'],
    ['ended', { closedAt: '2026-11-19T09:00:00Z', closing: 'ended' }, 'Ended early, on Thu 19 Nov.'],
  ])('%s', (_, given, says) => {
    expect(hireSays(line(given))).toBe(says);
  });

  it('counts the day', () => {
    expect(dayOfPlan(line())).toBe('day 0');
    expect(dayOfPlan(line({ startDate: '2026-11-21' }))).toBe('starts tomorrow');
    expect(dayOfPlan(line({ ...late, closedAt: '2026-11-19T09:00:00Z' }))).toBe('day 49');
  });
});

describe('the next milestone', () => {
  it('is the one walked towards, with where it stood at first', () => {
    expect(nextMilestone(line())).toEqual({ name: 'Day 30', due: '2026-12-20', was: null });
    const extended = line({ extensions: [{ phase: 'day-30', days: 7, madeOn: '2026-11-20' }] });
    expect(nextMilestone(extended)).toEqual({ name: 'Day 30', due: '2026-12-27', was: '2026-12-20' });
  });

  it('is none once all are past, and on a closed plan', () => {
    expect(nextMilestone(line({ startDate: '2026-01-01' }))).toBeNull();
    expect(nextMilestone(line({ closedAt: '2026-11-20T08:00:00Z' }))).toBeNull();
  });
});

describe('a few words beside a mark', () => {
  it.each<[string, Partial<TeamHire>, string]>([
    ['late', late, '4 goals 20 days late'],
    ['short', { startDate: '2026-11-05' }, '2 goals short'],
    ['blocked for long', { startDate: '2026-11-16', tally: tally({ blockers: [stuck] }) }, 'blocked since 12 November'],
    ['mine to clear', { tally: tally({ blockers: [{ ...stuck, who: 3 }] }) }, 'blocked: you can clear it'],
    ['mine to sign', { ...late, tally: tally({ waits: [asked(5, 'Cables')] }) }, 'waits on you since Tuesday'],
    ['nothing', {}, ''],
  ])('%s', (_, given, words) => {
    expect(fewWords(line(given))).toBe(words);
  });
});
