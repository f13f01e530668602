import { expect, test } from '@jest/globals';
import type { Packet } from './packet.js';
import { packetMarkdown, plain } from './packet-markdown.js';

const packet: Packet = {
  title: 'Promotion packet: Noor [Haddad](x)',
  hire: 'Noor',
  role: 'Engineer',
  on: '2027-02-09',
  frozenAt: '2027-02-09T09:00:00.000Z',
  summary: ['1 of 2 required criteria are met.'],
  criteria: [
    {
      title: 'Required',
      criteria: [
        {
          ...{
            key: 'iac',
            source: 'promotion',
            text: 'Is *proficient* in IaC',
            weight: 'required',
            weightInferred: true,
          },
          ...{ verdict: 'met', says: 'Ruth says consistently', confirmedBy: 'Ruth', ago: '5 weeks ago', stale: false },
          evidence: [
            {
              text: 'The module](evil)',
              url: 'https://a.example/x>(y) z',
              by: 'Noor',
              on: '2027-01-05',
              age: '5 weeks old',
            },
            { text: 'A note', url: null, by: 'Noor', on: '2027-01-05', age: '5 weeks old' },
            { text: 'No page', url: 'javascript:alert(1)', by: 'Noor', on: '2027-01-05', age: '5 weeks old' },
          ],
          ruling: { met: false, reason: 'Once\n# is no pattern' },
        },
      ],
    },
  ],
  kpis: [
    {
      key: 'mtta',
      name: 'MTTA',
      parts: [
        {
          ...{ label: '', bound: 'under 5 minutes', series: null, summary: '' },
          rows: [
            { when: 'Dec 2026', value: '4 minutes', standing: 'met', counts: true, words: 'met' },
            { when: 'Jan 2027', value: '', standing: 'no data', counts: true, words: 'no data' },
          ],
        },
      ],
    },
  ],
  unread: ['Rework | rate'],
  skills: [{ key: 'linux', name: 'Linux', start: 1, now: 3, own: null, required: 3, inferred: true }],
  rater: 'Ruth',
  checkIns: [{ title: 'Day 30 check-in', on: '2026-10-01', outcome: 'on-track', by: 'Ruth' }],
  phases: [
    {
      title: 'Month 6',
      done: 1,
      of: 1,
      goals: [{ text: 'Own a service', state: 'done', done: true, signedBy: 'Ruth' }],
    },
  ],
  allGoals: { done: 3, of: 4 },
  open: [{ text: 'On call', weight: 'required', verdict: 'no evidence', says: '' }],
  nextSteps: ['Ruth rates “On call”'],
  decision: { outcome: 'not yet', reason: '1. wait', by: 'Carmen', on: '2027-02-09', reviewOn: '2027-05-01' },
};

test('says everything in order, and what people typed is text', () => {
  expect(packetMarkdown(packet)).toBe(`# Promotion packet: Noor \\[Haddad\\](x)

Engineer. As it stood on Tue 9 Feb 2027, when Carmen decided.

## Summary

1 of 2 required criteria are met.

## Criteria

Where the template does not say what is required and what supports, that is inferred.

### Required

- **Is \\*proficient\\* in IaC**: Met, confirmed by Ruth. Ruth says consistently.
  - [The module\\](evil)](<https://a.example/x%3E(y)%20z>) (Noor, 5 Jan 2027, 5 weeks old)
  - A note (Noor, 5 Jan 2027, 5 weeks old)
  - No page (Noor, 5 Jan 2027, 5 weeks old)
  - Decided: not met. Once \\# is no pattern

## KPIs

### MTTA

Asked for: under 5 minutes.

| When | Reading |  |
| --- | --- | --- |
| Dec 2026 | 4 minutes | met |
| Jan 2027 | no reading | no data |

Never read: Rework \\| rate.

## Skills

| Skill | Start | Now | Own view | Asked for |
| --- | --- | --- | --- | --- |
| Linux | aware | independent |  | independent (inferred) |

## Check-ins

| Check-in | Closed | Outcome | By |
| --- | --- | --- | --- |
| Day 30 check-in | Thu 1 Oct 2026 | On track | Ruth |

## Goals achieved

### Month 6: 1 of 1

- Own a service (done, signed by Ruth)

3 of all 4 required goals of the plan are done.

## Still open

- On call (required, no evidence).

### What would change this

- Ruth rates “On call”.

## Decision

Carmen decided **not yet** on Tue 9 Feb 2027.

1\\. wait

It is looked at again on Sat 1 May 2027.
`);
});

test.each([
  ['- a list', '\\- a list'],
  ['+ one', '\\+ one'],
  ['12) twelve', '12\\) twelve'],
  ['<b>&amp;`code`', '\\<b\\>\\&amp;\\`code\\`'],
  ['https://evil.example and www.evil.example', 'https\\://evil.example and www\\.evil.example'],
  ['a\n\n# b', 'a \\# b'],
])('%j stays text', (typed, text) => {
  expect(plain(typed)).toBe(text);
});
