import { Injectable } from '@nestjs/common';
import { CheckInChanges, type CheckInHappening, type CheckInScene } from '../check-ins/check-in-changes.js';
import { BadRequest, NotFound, RuleError } from '../http/rule-error.js';
import type { AgendaItemRequest } from './agenda.dto.js';
import { addItem, agendaItem, itemOfRequest, removeItem, setTalked, standingGoal } from './agenda.sql.js';

interface Item {
  talked: boolean;
  removed: boolean;
}

/** What the two talk about while the meeting is open. Each verb may be repeated without harm. */
@Injectable()
export class AgendaService {
  constructor(private readonly changes: CheckInChanges) {}

  /** Adds an item; the same request key adds one. 400 `goal-unknown`. */
  add(
    token: Buffer,
    id: number,
    { text, goalId = null }: AgendaItemRequest,
    requestKey: string | null,
  ): Promise<string> {
    return this.changes.make(token, id, async ({ reader: { id: by, planId }, allow, tx }) => {
      allow('converse');
      if (requestKey && (await tx.query(itemOfRequest, [planId, id, requestKey])).length) return null;
      if (goalId !== null && !(await tx.query(standingGoal, [planId, goalId])).length)
        throw new BadRequest('goal-unknown', 'Choose a goal of this plan.', 'goalId');
      await tx.query(addItem, [planId, id, goalId, text, by, requestKey]);
      return 'quiet';
    });
  }

  /** Notes that it was talked about, or not yet. 409 `item-removed`. */
  talk(token: Buffer, id: number, itemId: number, talked: boolean): Promise<string> {
    return this.change(token, id, itemId, async ({ reader, tx }, item) => {
      if (item.removed) throw new RuleError('item-removed', 'This was taken off the agenda.');
      if (item.talked === talked) return null;
      await tx.query(setTalked, [reader.planId, itemId, talked]);
      return 'quiet';
    });
  }

  /** Takes an item off the agenda. */
  remove(token: Buffer, id: number, itemId: number): Promise<string> {
    return this.change(token, id, itemId, async ({ reader, tx }, item) => {
      if (item.removed) return null;
      await tx.query(removeItem, [reader.planId, itemId]);
      return 'quiet';
    });
  }

  private change(
    token: Buffer,
    id: number,
    itemId: number,
    act: (scene: CheckInScene, item: Item) => Promise<CheckInHappening>,
  ): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      scene.allow('converse');
      const [item] = await scene.tx.query<Item & Record<string, unknown>>(agendaItem, [
        scene.reader.planId,
        id,
        itemId,
      ]);
      if (!item) throw new NotFound();
      return act(scene, item);
    });
  }
}
