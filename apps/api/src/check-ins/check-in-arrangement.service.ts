import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@milepost/shared/calendar';
import { refuseMeetingDay } from '@milepost/shared/check-in-rules';
import { RuleError } from '../http/rule-error.js';
import { obeyDates } from '../plan-dates/obey-dates.js';
import { openCheckIn, setMeetingDay, skipCheckIn, unskipCheckIn } from './check-in-arrangement.sql.js';
import { CheckInChanges, type CheckInScene } from './check-in-changes.js';

/** When a check-in is held, and whether. Each verb may be repeated without harm and gives the check-in as it then stands. */
@Injectable()
export class CheckInArrangementService {
  constructor(private readonly changes: CheckInChanges) {}

  /** Opens the meeting; its day is today from then on. 409 `too-early` before it is prepared. */
  open(token: Buffer, id: number): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      const { reader, course, can, state, today, tx } = scene;
      if (state === 'open' && can.close) return null;
      scene.allow('open');
      await tx.query(openCheckIn, [reader.planId, course.id, reader.id, today]);
      return { verb: 'check-in-opened', detail: about(scene) };
    });
  }

  /** Chooses another day. 400 `day-in-past`, `day-too-far`, `day-before-start`. */
  meetOn(token: Buffer, id: number, on: IsoDate): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      const { reader, course, day, today, plan, tx } = scene;
      scene.allow('arrange');
      if (course.meetsOn === on) return null;
      obeyDates(refuseMeetingDay(on, plan.startDate, today));
      await tx.query(setMeetingDay, [reader.planId, course.id, on]);
      return { verb: 'check-in-day-chosen', detail: { ...about(scene), from: day, to: on } };
    });
  }

  /** Lets it follow its milestone again. 409 `day-its-own` for an extra one. */
  followMilestone(token: Buffer, id: number): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      const { reader, course, tx } = scene;
      scene.allow('arrange');
      if (course.phase === null)
        throw new RuleError('day-its-own', 'This check-in belongs to no milestone. Choose another day instead.');
      if (course.meetsOn === null) return null;
      await tx.query(setMeetingDay, [reader.planId, course.id, null]);
      return { verb: 'check-in-day-freed', detail: about(scene) };
    });
  }

  /** Skips it. */
  skip(token: Buffer, id: number, reason: string): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      const { reader, course, can, tx } = scene;
      if (can.unskip && course.skipReason === reason) return null;
      scene.allow('arrange');
      await tx.query(skipCheckIn, [reader.planId, course.id, reader.id, reason]);
      return { verb: 'check-in-skipped', detail: about(scene) };
    });
  }

  /** Takes its skipping back. */
  unskip(token: Buffer, id: number): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      const { reader, course, can, tx } = scene;
      if (can.arrange) return null;
      scene.allow('unskip');
      await tx.query(unskipCheckIn, [reader.planId, course.id]);
      return { verb: 'check-in-skip-undone', detail: about(scene) };
    });
  }
}

/** Which check-in, for the activity: never its title, which somebody typed. */
export const about = ({ course: { id, phase } }: Pick<CheckInScene, 'course'>) => ({ checkInId: id, phase });
