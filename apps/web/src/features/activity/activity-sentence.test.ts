import { expect, test } from '@jest/globals';
import { activitySentence } from './activity-sentence';
import type { ActivityEntry } from './activity.queries';

const says = (given: Partial<ActivityEntry>) =>
  activitySentence(
    {
      id: 1,
      at: '2026-11-12T09:00:00.000Z',
      actor: { id: 1, name: 'Noor Haddad' },
      verb: 'goal-ticked',
      goal: { id: 7, text: 'Write the note' },
      detail: {},
      ...given,
    },
    2,
  ).join('');

test.each<[string, Partial<ActivityEntry>]>([
  ['Noor Haddad ticked “Write the note”', {}],
  ['You signed off “Write the note”', { actor: { id: 2, name: 'Ben Lindqvist' }, verb: 'signed-off' }],
  ['Milepost started this plan', { actor: null, verb: 'plan-started', goal: null }],
  ['Noor Haddad counted 1 more on “Write the note”, 3 now', { verb: 'count-changed', detail: { change: 1, n: 3 } }],
  ['Noor Haddad counted 2 less on “Write the note”', { verb: 'count-changed', detail: { change: -2 } }],
  ['Noor Haddad returned “Write the note”: “Say how”', { verb: 'returned', detail: { reason: 'Say how' } }],
  [
    'Noor Haddad said that “Write the note” is blocked: No rights',
    { verb: 'blocker-raised', detail: { text: 'No rights' } },
  ],
  ['Noor Haddad attached a link to “Write the note”', { verb: 'evidence-added', detail: { kind: 'link' } }],
  ['Noor Haddad planned “Write the note” for Fri 20 Nov', { verb: 'day-planned', detail: { on: '2026-11-20' } }],
  ['Noor Haddad took the planned day off “Write the note”', { verb: 'day-planned', detail: { on: null } }],
  [
    'Noor Haddad added “Write the note” to day 60: “New tools”',
    { verb: 'goal-added', detail: { phase: 'day-60', reason: 'New tools' } },
  ],
  [
    'Noor Haddad changed what “Write the note” asks: “Clearer”. It was “Note”. It asked for 2 or more before',
    {
      verb: 'goal-reworded',
      detail: { from: { text: 'Note', min: 2, max: null }, to: { text: 'x', min: 3, max: 4 }, reason: 'Clearer' },
    },
  ],
  [
    'Noor Haddad moved “Write the note” from day 30 to month 6: “Later”',
    { verb: 'goal-moved', detail: { from: 'day-30', to: 'month-6', reason: 'Later' } },
  ],
  [
    'Noor Haddad dropped “Write the note”: “Done by others”',
    { verb: 'goal-dropped', detail: { reason: 'Done by others' } },
  ],
  ['Noor Haddad asked for “Write the note” again', { verb: 'goal-waiver-undone' }],
  [
    'Noor Haddad changed the mentor from Ben to nobody: “On leave”',
    { verb: 'mentor-changed', goal: null, detail: { from: 'Ben', to: null, mentorSigns: false, reason: 'On leave' } },
  ],
  [
    'Noor Haddad changed the manager from Ruth to Ida',
    { verb: 'manager-changed', goal: null, detail: { from: 'Ruth', to: 'Ida' } },
  ],
  ['Noor Haddad ticked “Pay $5”', { goal: { id: 7, text: 'Pay $5' } }],
  ['Noor Haddad ticked “Learn the ‘golden paths’”', { goal: { id: 7, text: 'Learn the “golden paths”' } }],
  ['Noor Haddad ticked a goal', { goal: { id: 7, text: '' } }],
])('%s', (sentence, entry) => {
  expect(says(entry)).toBe(sentence);
});
