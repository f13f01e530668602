import { expect, jest, test } from '@jest/globals';
import { PlanDerivations, type KeyedPlan } from './plan-derivations.js';

const plans = (...ids: number[]): KeyedPlan[] => ids.map((id) => ({ id, key: `${id} at its version` }));
const derive = jest.fn(async (missing: readonly KeyedPlan[]) => new Map(missing.map(({ id }) => [id, `of ${id}`])));
const asked = () => derive.mock.calls.splice(0).flatMap(([missing]) => missing.map(({ id }) => id));

test('derives once for a key, and again for another', async () => {
  const derivations = new PlanDerivations<string>();
  await derivations.of(plans(1, 2), derive);
  expect(asked()).toEqual([1, 2]);
  const found = await derivations.of([...plans(2), { id: 1, key: '1 at its next version' }], derive);
  expect(asked()).toEqual([1]);
  expect(found).toEqual(new Map([1, 2].map((id) => [id, `of ${id}`])));
});

test('forgets what was not asked for longest', async () => {
  const derivations = new PlanDerivations<string>(2);
  await derivations.of(plans(1, 2), derive);
  await derivations.of(plans(1), derive);
  await derivations.of(plans(3), derive);
  asked();
  await derivations.of(plans(1, 2), derive);
  expect(asked()).toEqual([2]);
});

test('gives all of many, some at a time', async () => {
  const many = plans(...Array.from({ length: 60 }, (_, id) => id));
  expect((await new PlanDerivations<string>().of(many, derive)).size).toBe(60);
  expect(derive.mock.calls.length).toBeGreaterThan(1);
});

test('leaves out what is gone meanwhile', async () => {
  expect(await new PlanDerivations<string>().of(plans(1), async () => new Map())).toEqual(new Map());
});
