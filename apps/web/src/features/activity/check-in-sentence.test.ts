import { expect, test } from '@jest/globals';
import { activitySentence } from './activity-sentence';

const says = (verb: string, detail: object) => {
  const actor = { id: 1, name: 'Ruth Amsel' };
  const entry = {
    id: 1,
    at: '2026-11-12T09:00:00.000Z',
    actor,
    verb: verb as never,
    goal: null,
    detail: { ...detail },
  };
  return activitySentence(entry, 2).join('');
};

test.each([
  ['added a check-in on Mon 23 Nov', 'check-in-added', { phase: null, to: '2026-11-23' }],
  ['put the check-in of day 30 on Mon 23 Nov', 'check-in-day-chosen', { phase: 'day-30', to: '2026-11-23' }],
  ['let the check-in of day 30 follow its milestone again', 'check-in-day-freed', { phase: 'day-30' }],
  ['skipped an extra check-in', 'check-in-skipped', { phase: null }],
  ['took back that the check-in of month 6 is skipped', 'check-in-skip-undone', { phase: 'month-6' }],
  ['opened the check-in of day 60', 'check-in-opened', { phase: 'day-60' }],
  ['closed the check-in of day 60', 'check-in-closed', { phase: 'day-60' }],
  ['opened the check-in of day 60 again', 'check-in-reopened', { phase: 'day-60' }],
  ['acknowledged the check-in of day 60', 'check-in-acknowledged', { phase: 'day-60' }],
])('Ruth Amsel %s', (words, verb, detail) => {
  expect(says(verb, detail)).toBe(`Ruth Amsel ${words}`);
});
