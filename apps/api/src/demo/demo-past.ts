import type { ActivityVerb } from '@milepost/shared/activity';
import type { EntityManager } from 'typeorm';
import * as sql from './demo.sql.js';
import type { DemoEvent, DemoGoalEvent, DemoPlanEvent } from './demo-story.js';

/** Where a plan's story is written: its rows, and the names and keys it is told in. */
export interface DemoScene {
  manager: EntityManager;
  planId: number;
  hireId: number;
  mentorId: number | null;
  idOf: (name: string) => number;
  goalOf: (key: string) => number;
  /** The date of a day of the plan. */
  dateOf: (day: number) => string;
  /** The moment of the nth event on a day of the plan, in the past. */
  momentOf: (day: number, nth: number) => Date;
}

/** Writes one thing that happened, and its activity. */
export const writeEvent = (scene: DemoScene, event: DemoEvent, nth: number): Promise<unknown> =>
  'key' in event ? writeGoalEvent(scene, event, nth) : writePlanEvent(scene, event, nth);

type Dated<Event> = Event & { day: number };

async function writeGoalEvent(scene: DemoScene, event: Dated<DemoGoalEvent>, nth: number): Promise<unknown> {
  const { manager, planId, hireId, idOf, goalOf, momentOf } = scene;
  const goal = goalOf(event.key);
  const at = momentOf(event.day, nth);
  const by = 'by' in event ? idOf(event.by) : hireId;
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
    case 'waive':
      await write(sql.writeWaiver, event.reason);
      return note('goal-waived', { reason: event.reason });
  }
}

async function writePlanEvent(scene: DemoScene, event: Dated<DemoPlanEvent>, nth: number): Promise<unknown> {
  const { manager, planId, idOf, dateOf, momentOf } = scene;
  const at = momentOf(event.day, nth);
  const by = idOf(event.by);
  const { reason } = event;
  const write = (text: string, ...more: unknown[]) => manager.query(text, [planId, reason, by, at, ...more]);
  const note = (verb: ActivityVerb, detail: Record<string, unknown>) =>
    manager.query(sql.writeActivity, [planId, null, by, at, verb, { ...detail, reason }]);
  switch (event.did) {
    case 'pause': {
      const [from, resumesOn] = [dateOf(event.day), dateOf(event.until)];
      await write(sql.writePause, from, resumesOn);
      return note('plan-paused', { from, resumesOn });
    }
    case 'extend':
      await write(sql.writeExtension, event.phase, event.days, dateOf(event.day));
      return note('milestone-extended', { phase: event.phase, days: event.days });
    case 'move-start': {
      const [from, to] = [dateOf(-event.days), dateOf(0)];
      await write(sql.writeStartMove, from, to);
      return note('start-moved', { from, to });
    }
    case 'close':
      await write(sql.writeClosing, event.outcome);
      return note('plan-closed', { outcome: event.outcome });
  }
}
