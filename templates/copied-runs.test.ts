import { expect, test } from '@jest/globals';
import { copiedRuns } from './copied-runs.js';

const document = 'Watch the queue each morning, then tell the team what changed. | Grafana and Loki stack |';

test('finds a run of shared words, whatever the case and punctuation', () => {
  const template = { routines: [{ items: [{ text: 'First watch the Queue: each morning then rest' }] }] };
  expect(copiedRuns(template, document, 5)).toEqual(['watch the queue each morning', 'the queue each morning then']);
  expect(copiedRuns(template, document, 7)).toEqual([]);
});

test('looks into lists of lines', () => {
  expect(copiedRuns({ when: ['then tell the team what changed'] }, document, 6)).toHaveLength(1);
});

test('lets names be names', () => {
  const template = { tools: [{ name: 'Grafana and Loki stack', use: 'Run the Grafana and Loki stack' }] };
  expect(copiedRuns(template, document, 4)).toEqual([]);
});
