import { expect, it } from '@jest/globals';
import { ReadingLine } from './reading-line.js';

const full = () => new Error('full');

/** Work that ends when it is told to, and says when it began. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const state = { began: false, end: resolve, fail: reject, run: () => ((state.began = true), promise) };
  return state;
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

it('runs a few at once, and the others in the order they came', async () => {
  const line = new ReadingLine(2, 2, full);
  const all = [work(), work(), work(), work()];
  const outcomes = all.map((each) => line.run(each.run));
  await soon();
  expect(all.map(({ began }) => began)).toEqual([true, true, false, false]);
  await expect(line.run(work().run)).rejects.toThrow('full');
  all[1]!.fail(new Error('broken'));
  await expect(outcomes[1]).rejects.toThrow('broken');
  await soon();
  expect(all.map(({ began }) => began)).toEqual([true, true, true, false]);
  all[0]!.end('a');
  all[2]!.end('c');
  await soon();
  all[3]!.end('d');
  expect(await Promise.all([outcomes[0], outcomes[2], outcomes[3]])).toEqual(['a', 'c', 'd']);
  const next = work();
  next.end('e');
  expect(await line.run(next.run)).toBe('e');
});
