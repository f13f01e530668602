import { expect, test } from '@jest/globals';
import { datesSentence } from './dates-sentence';

const moved = [{ phase: 'day-60', from: '2027-01-26', to: '2027-02-09' }];
const says = (verb: string, detail: object) =>
  datesSentence({
    id: 1,
    at: '2026-11-20T09:00:00.000Z',
    actor: null,
    verb: verb as never,
    goal: null,
    detail: { ...detail },
  });

test.each([
  [
    'plan-paused',
    { from: '2026-11-02', resumesOn: '2027-02-08', reason: 'Parental leave.', moved },
    'paused the plan from Mon 2 Nov to Mon 8 Feb 2027: “Parental leave”. Day 60 is Tue 9 Feb 2027, was Tue 26 Jan 2027',
  ],
  ['plan-paused', { from: '2026-11-02', resumesOn: null, reason: 'Ill' }, 'paused the plan from Mon 2 Nov on: “Ill”'],
  [
    'pause-changed',
    { was: null, resumesOn: '2027-02-08', reason: 'Back' },
    'said that work resumes on Mon 8 Feb 2027: “Back”',
  ],
  [
    'pause-changed',
    { was: '2027-02-15', resumesOn: '2027-02-08', reason: 'Back' },
    'said that work resumes on Mon 8 Feb 2027, not on Mon 15 Feb 2027: “Back”',
  ],
  ['pause-changed', { was: '2027-02-15', resumesOn: null, reason: 'Ill' }, 'left open when work resumes: “Ill”'],
  [
    'pause-undone',
    { from: '2026-11-02', resumesOn: '2027-02-08' },
    'took back the pause from Mon 2 Nov to Mon 8 Feb 2027',
  ],
  [
    'milestone-extended',
    { phase: 'day-60', days: 14, was: '2027-01-26', due: '2027-02-09', reason: 'The lab moves' },
    'extended day 60 by 14 days, from Tue 26 Jan 2027 to Tue 9 Feb 2027: “The lab moves”',
  ],
  ['extension-undone', { phase: 'day-60', days: 1 }, 'took back the extension of day 60 by 1 day'],
  [
    'start-moved',
    { from: '2026-11-02', to: '2026-11-09', reason: 'Visa' },
    'moved the start from Mon 2 Nov to Mon 9 Nov: “Visa”',
  ],
  ['plan-closed', { outcome: 'completed', reason: 'All done' }, 'closed the plan as completed: “All done”'],
  ['plan-closed', { outcome: 'ended', reason: 'Left' }, 'ended the plan early: “Left”'],
  ['plan-reopened', { reason: 'Pays $5 “more”' }, 'opened the plan again: “Pays $5 ‘more’”'],
  ['goal-ticked', {}, undefined],
])('%s %j', (verb, detail, sentence) => {
  expect(says(verb, detail)).toBe(sentence);
});
