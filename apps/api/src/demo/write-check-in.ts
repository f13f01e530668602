import type { IsoDate } from '@milepost/shared/calendar';
import * as sql from './demo-check-in.sql.js';
import type { DatedCheckIn } from './dated-check-ins.js';
import type { DemoScene } from './demo-past.js';
import { writeActivity } from './demo.sql.js';
import { writeClosing } from './write-closing.js';
import { writeTalk, writeViews } from './write-talk.js';

/** Where a check-in is written: its plan's scene, who holds it, and the moments of its day. */
export interface CheckInStage extends DemoScene {
  checkInId: number;
  phase: string | null;
  managerId: number;
  /** That hour of a date, in the past: at least so many minutes ago. */
  hourOf: (on: IsoDate, hour: number, minutesAgo: number) => Date;
  /** Notes in the activity what was done, without a word of it. */
  noted: (who: number, at: Date, verb: string, more?: object) => Promise<unknown>;
}

/** Writes one check-in as far as it came: what was written before and in it, and how it was closed. */
export async function writeCheckIn(
  scene: DemoScene & { managerId: number; now: Date },
  checkIn: DatedCheckIn,
): Promise<void> {
  const { manager, planId, managerId, now } = scene;
  const { about, on, course } = checkIn;
  const title = typeof about === 'string' ? '' : about.title;
  const phase = typeof about === 'string' ? about : null;
  const found = (await manager.query(sql.findCheckIn, [planId, phase, title])) as [{ id: string }?];
  const hourOf = (date: IsoDate, hour: number, minutesAgo: number) =>
    new Date(Math.min(Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000, now.getTime() - minutesAgo * 60_000));
  const added = hourOf(on, 8, 300);
  const [{ id }] = (
    found[0] ? found : await manager.query(sql.writeExtraCheckIn, [planId, title, on, managerId, added])
  ) as [{ id: string }];
  const checkInId = Number(id);
  const noted = (who: number, at: Date, verb: string, more: object = {}) =>
    manager.query(writeActivity, [planId, null, who, at, verb, { checkInId, phase, ...more }]);
  const stage: CheckInStage = { ...scene, checkInId, phase, hourOf, noted };
  if (!found[0]) await noted(managerId, added, 'check-in-added', { to: on });

  await writeViews(stage, checkIn);
  if (course.did === 'skip') {
    const at = hourOf(on, 14, 60);
    await manager.query(sql.writeSkip, [planId, checkInId, managerId, at, course.reason]);
    await noted(managerId, at, 'check-in-skipped');
  }
  if (course.did === 'open' || course.did === 'hold') {
    const at = hourOf(on, 14, 40);
    await manager.query(sql.writeOpening, [planId, checkInId, managerId, at, on]);
    await noted(managerId, at, 'check-in-opened');
  }
  await writeTalk(stage, checkIn);
  if (course.did === 'hold') await writeClosing(stage, on, course.closings);
}
