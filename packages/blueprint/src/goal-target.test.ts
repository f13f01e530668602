import { expect, test } from '@jest/globals';
import { targetIn, targetsIn } from './goal-target.js';

test.each<[string, number | null, number | null]>([
  ['Fix at least 3 broken links', 3, null],
  ['Write 2–4 guides', 2, 4],
  ['Write two to four guides', 2, 4],
  ['Visit 10+ stores', 10, null],
  ['Count 5 aisles', 5, 5],
  ['Lead no more than two trials', null, 2],
  ['Handle up to 40 open files', null, 40],
  ['Own one small area', 1, 1],
  ['Cover two of the five regions', 2, 2],
  ['Bring in $20k of new orders', 20_000, 20_000],
  ['Take over 2 accounts', 2, 2],
  ['Visit the four houses', 4, 4],
  ['Shadow 3 day shifts', 3, 3],
  ['Spend no more than EUR 40,000 on the pilot', null, 40_000],
  ['Close 1,200 old records', 1200, 1200],
])('%s', (text, min, max) => {
  expect(targetIn(text)).toMatchObject({ min, max });
});

test.each([
  'Finish the course within 2 weeks',
  'Run a 30-minute session',
  'Hold a 1:1 with everybody',
  'Have a 1 on 1 talk with each colleague',
  'Cut waste by 20%',
  'Answer 80% of the mail',
  'Prepare the ISO 27001 audit',
  'Learn tier 2 support',
  'Talk to one another',
  'Send the list until 14 June',
  'Offer 24/7 cover',
  'Update to version 3.2',
  'Close the 2024 accounts',
  'Read the report (10 mins)',
  'Get 360 feedback from the crew',
  'Learn to read IEC 104 captures',
  'Write a plan with each of the three fitters',
  'Say hello at the two London halls',
  'Say what surprised you (1 page, no slides)',
  'Ride line 17 end to end',
  'Work in the room at minus 20 degrees',
  'Agree a rule for groups above 15 rooms',
  'Cut false orders in Hall 7 by a third',
])('%s asks for no number of things', (text) => {
  expect(targetIn(text)).toBeNull();
});

test('a sentence may ask for two things', () => {
  expect(targetsIn('Build at least one board and two forms').map(({ min }) => min)).toEqual([1, 2]);
});

test('"one" in passing is soft', () => {
  expect(targetIn('Improve one form')).toMatchObject({ soft: true });
  expect(targetIn('Improve at least one form')).not.toHaveProperty('soft');
});
