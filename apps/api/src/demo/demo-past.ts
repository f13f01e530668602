import type { ActivityVerb } from '@milepost/shared/activity';
import type { EntityManager } from 'typeorm';
import * as sql from './demo.sql.js';
import type { DemoEvent } from './demo-story.js';

/** Where a plan's story is written: its rows, and the names and keys it is told in. */
export interface DemoScene {
  manager: EntityManager;
  planId: number;
  hireId: number;
  idOf: (name: string) => number;
  goalOf: (key: string) => number;
  /** The moment of the nth event on a day of the plan, in the past. */
  momentOf: (day: number, nth: number) => Date;
}

/** Writes one thing that happened, and its activity. */
export async function writeEvent(scene: DemoScene, event: DemoEvent, nth: number): Promise<void> {
  const { manager, planId, hireId, idOf, goalOf, momentOf } = scene;
  const goal = goalOf(event.key);
  const at = momentOf(event.day, nth);
  const by = 'by' in event && event.by ? idOf(event.by) : hireId;
  const write = (text: string, ...more: unknown[]) => manager.query(text, [planId, goal, by, at, ...more]);
  const note = (verb: ActivityVerb, detail: Record<string, unknown> = {}) =>
    manager.query(sql.writeActivity, [planId, goal, by, at, verb, detail]);
  switch (event.did) {
    case 'tick':
      await write(sql.writeTick);
      return note('goal-ticked');
    case 'count':
      await write(sql.writeCount, event.change);
      return note('count-changed', { change: event.change });
    case 'name':
      await manager.query(sql.writeName, [planId, goal, event.text]);
      return note('goal-named', { text: event.text });
    case 'link':
    case 'note':
      await write(sql.writeEvidence, event.did, event.did === 'link' ? event.url : null, event.text);
      return note('evidence-added', { kind: event.did });
    case 'comment':
      await write(sql.writeComment, event.text);
      return note('comment-added');
    case 'ask':
      await write(sql.writeAsking);
      return note('sign-off-asked');
    case 'sign':
      await write(sql.writeAnswer, 'signed', null);
      return note('signed-off');
    case 'return':
      await write(sql.writeAnswer, 'returned', event.reason);
      return note('returned', { reason: event.reason });
    case 'block':
      await write(sql.writeBlocker, event.text, event.clearableBy ? idOf(event.clearableBy) : null);
      return note('blocker-raised', { text: event.text });
  }
}
