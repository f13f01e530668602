import { beforeEach, expect, test } from '@jest/globals';
import { unsaved } from '../../ui/unsaved';
import type { PendingAct } from './goal-act';
import { outbox } from './outbox';

const tick = (id: string, given: Partial<PendingAct> = {}): PendingAct => ({
  id,
  planId: 1,
  goalId: 7,
  by: 1,
  at: `2026-11-20T09:00:0${id}.000Z`,
  act: { do: 'tick' },
  ...given,
});
const ids = () => outbox.read().pending.map(({ id }) => id);

beforeEach(() => {
  outbox.close();
  localStorage.clear();
});

test('what was not sent is there after a reload, oldest first, and counted as not saved', () => {
  outbox.open(1);
  outbox.add(tick('2'));
  outbox.add(tick('1'));
  outbox.close();
  expect(ids()).toEqual([]);
  outbox.open(1);
  expect(ids()).toEqual(['1', '2']);
  expect(unsaved.count()).toBe(2);
});

test('what one person left behind, another never takes up', () => {
  outbox.open(1);
  outbox.add(tick('1'));
  outbox.open(2);
  expect(ids()).toEqual([]);
  expect(unsaved.count()).toBe(0);
  outbox.open(1);
  expect(ids()).toEqual(['1']);
});

test('saved or refused, it is gone for good', () => {
  outbox.open(1);
  outbox.add(tick('1'));
  outbox.drop('1');
  outbox.close();
  outbox.open(1);
  expect(ids()).toEqual([]);
});

test('a held act waits for its moment and lets others pass', () => {
  outbox.open(1);
  outbox.add(tick('1', { heldUntil: '2026-11-20T09:00:08.000Z' }));
  outbox.add(tick('2'));
  expect(outbox.next('2026-11-20T09:00:02.000Z')?.id).toBe('2');
  outbox.drop('2');
  expect(outbox.next('2026-11-20T09:00:02.000Z')).toBeUndefined();
  expect(outbox.next('2026-11-20T09:00:08.000Z')?.id).toBe('1');
});

test('another tab may have sent it: then it is no longer kept', () => {
  outbox.open(1);
  outbox.add(tick('1'));
  expect(outbox.stillKept(tick('1'))).toBe(true);
  localStorage.clear();
  expect(outbox.stillKept(tick('1'))).toBe(false);
});

test('a refusal stands until the next act on its goal, and keeps the words that would be lost', () => {
  outbox.open(1);
  outbox.refuse(7, { do: 'add-comment', text: 'Long thoughts' }, 'This plan is closed.');
  expect(outbox.read().refused[7]).toEqual({ why: 'This plan is closed.', lost: 'Long thoughts' });
  outbox.add(tick('1'));
  expect(outbox.read().refused[7]).toBeUndefined();
});
