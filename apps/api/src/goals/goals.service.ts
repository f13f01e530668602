import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@milepost/shared/calendar';
import { countOf } from '@milepost/shared/completion';
import { refuseCount, refuseName, refusePlannedDay, refuseTick, refuseUntick } from '@milepost/shared/goal-rules';
import { mayTick } from '@milepost/shared/plan-access';
import { schedule } from '@milepost/shared/schedule';
import { allow } from '../plans/plan-reader.js';
import { GoalChanges, obey, onTheGoal } from './goal-changes.js';
import { count, counted, name, planDay, tick, untick } from './goal.sql.js';
import type { GoalChangeView } from './goal.view.js';

/** What a hire does with a goal from day to day. Every verb may be repeated without harm. */
@Injectable()
export class GoalsService {
  constructor(private readonly changes: GoalChanges) {}

  /** Ticks a task or a part; an action of a check-in is ticked by whoever took it on, too. 409 `count-instead`, `tick-its-parts`, `name-missing`, `goal-waived`. */
  tick(token: Buffer, goalId: number): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, whole, reader, tx }) => {
      allow(reader, mayTick(reader.rights, goal, reader.id));
      obey(refuseTick(goal, whole));
      const [row] = await tx.query(tick, [reader.planId, goal.id, reader.id]);
      return row ? { verb: 'goal-ticked' } : null;
    });
  }

  /** Takes a tick back; it stays as history. 409 `goal-signed`, `sign-off-asked`. */
  untick(token: Buffer, goalId: number): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, whole, reader, tx }) => {
      allow(reader, mayTick(reader.rights, goal, reader.id));
      if (!goal.completion) return null;
      obey(refuseUntick(whole));
      await tx.query(untick, [reader.planId, goal.id, reader.id]);
      return { verb: 'goal-unticked' };
    });
  }

  /** Adds to a count. A request key that was seen counts once. 409 `count-below-zero`, `count-too-large`, `not-a-count`. */
  count(token: Buffer, goalId: number, change: number, requestKey: string | null): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, whole, reader, tx }) => {
      allow(reader, reader.rights.work);
      if ((await tx.query(counted, [reader.planId, goal.id, requestKey])).length) return null;
      obey(refuseCount(goal, whole, change));
      await tx.query(count, [reader.planId, goal.id, reader.id, change, requestKey]);
      return { verb: 'count-changed', detail: { change, n: countOf(goal) + change } };
    });
  }

  /** Names the open option of a choice. 409 `name-fixed`, `goal-signed`, `sign-off-asked`. */
  name(token: Buffer, goalId: number, text: string): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, whole, reader, tx }) => {
      allow(reader, reader.rights.work);
      obey(refuseName(goal, whole));
      const [row] = await tx.query(name, [reader.planId, goal.id, text]);
      return row ? { verb: 'goal-named', detail: { text } } : null;
    });
  }

  /** Plans an earlier day for a goal, or none. 409 `day-outside-phase` when it lies before the start or past the milestone. */
  planDay(token: Buffer, goalId: number, on: IsoDate | null): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, reader, dates, tx }) => {
      allow(reader, reader.rights.work);
      onTheGoal(goal);
      if (on) {
        const phase = schedule(dates, on).find(({ key }) => key === goal.phase);
        obey(refusePlannedDay(on, dates.startDate, phase?.due ?? null));
      }
      const [row] = await tx.query(planDay, [reader.planId, goal.id, on]);
      return row ? { verb: 'day-planned', detail: { on } } : null;
    });
  }
}
