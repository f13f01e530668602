import { expect, it } from '@jest/globals';
import { Gate } from './gate.js';

it('runs a few at once, lets some wait and refuses the rest', async () => {
  const gate = new Gate(2, 3);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
  };
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => gate.run(work)));
  expect(most).toBe(2);
  expect(outcomes.map(({ status }) => status).sort()).toEqual([
    ...Array(5).fill('fulfilled'),
    ...Array(3).fill('rejected'),
  ]);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 429, code: 'busy' } });
});

it('gives the place back when the work fails', async () => {
  const gate = new Gate(1, 0);
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(gate.run(() => Promise.resolve(7))).resolves.toBe(7);
});
