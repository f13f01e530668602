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
  );

test.each<[string, Partial<ActivityEntry>]>([
  ['Noor Haddad ticked “Write the note”', {}],
  ['You signed off “Write the note”', { actor: { id: 2, name: 'Ben Lindqvist' }, verb: 'signed-off' }],
  ['Milepost started this plan', { actor: null, verb: 'plan-started', goal: null }],
  ['Noor Haddad counted on “Write the note”: +1, now 3', { verb: 'count-changed', detail: { change: 1, n: 3 } }],
  ['Noor Haddad counted on “Write the note”: −2', { verb: 'count-changed', detail: { change: -2 } }],
  ['Noor Haddad returned “Write the note”: “Say how”', { verb: 'returned', detail: { reason: 'Say how' } }],
  [
    'Noor Haddad said that “Write the note” is blocked: No rights',
    { verb: 'blocker-raised', detail: { text: 'No rights' } },
  ],
  ['Noor Haddad attached evidence to “Write the note”: a link', { verb: 'evidence-added', detail: { kind: 'link' } }],
  ['Noor Haddad planned a day for “Write the note”: Fri 20 Nov', { verb: 'day-planned', detail: { on: '2026-11-20' } }],
  ['Noor Haddad planned a day for “Write the note”: no day', { verb: 'day-planned', detail: { on: null } }],
  ['Noor Haddad ticked “Pay $5”', { goal: { id: 7, text: 'Pay $5' } }],
  ['Noor Haddad ticked a goal', { goal: { id: 7, text: '' } }],
])('%s', (sentence, entry) => {
  expect(says(entry)).toBe(sentence);
});
