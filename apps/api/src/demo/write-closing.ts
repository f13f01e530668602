import { randomBytes } from 'node:crypto';
import { addDays, workingDayOnOrAfter, type IsoDate } from '@milepost/shared/calendar';
import { phaseOfAction } from '@milepost/shared/check-in-closing';
import { phaseName } from '@milepost/shared/phase';
import { schedule } from '@milepost/shared/schedule';
import { makeGoals, meetAgain, reopenCheckIn } from '../check-in-closings/check-in-closing.sql.js';
import { frozenRecord } from '../check-in-closings/frozen-record.js';
import { checkInById } from '../check-ins/check-in.sql.js';
import { checkInPage, standing, type CheckInRow } from '../check-ins/check-in-page.js';
import type { CheckInView } from '../check-ins/check-in.view.js';
import type { DemoClosing } from './demo-check-in.js';
import * as sql from './demo-check-in.sql.js';
import * as past from './demo.sql.js';
import type { CheckInStage } from './write-check-in.js';

/** Closes a check-in, as often as it was opened again: each time its record is frozen and what was decided carried out. */
export async function writeClosing(stage: CheckInStage, heldOn: IsoDate, closings: DemoClosing[]): Promise<void> {
  const { manager, planId, checkInId, hireId, managerId, hourOf, noted } = stage;
  let on = heldOn;
  for (const closing of closings) {
    await writeOneClosing(stage, on, closing);
    const { acknowledged, reopened } = closing;
    if (acknowledged) {
      const at = hourOf(addDays(on, acknowledged.after), 16, 3);
      await manager.query(sql.writeAcknowledgement, [planId, checkInId, hireId, at, acknowledged.text ?? null]);
      await noted(hireId, at, 'check-in-acknowledged');
    }
    if (reopened) {
      on = addDays(on, reopened.after);
      const at = hourOf(on, 14, 30);
      await manager.query(sql.writeReopening, [planId, checkInId, managerId, at, reopened.reason]);
      await manager.query(reopenCheckIn.text, [planId, checkInId]);
      await noted(managerId, at, 'check-in-reopened');
    }
  }
}

async function writeOneClosing(stage: CheckInStage, on: IsoDate, closing: DemoClosing): Promise<void> {
  const { manager, planId, checkInId, managerId, dateOf, hourOf, noted } = stage;
  const { outcome, summary } = closing;
  const moment = hourOf(on, 14.8, 5);
  const meeting = await seenByManager(stage, moment);
  const { plan, course } = meeting;
  const dated = schedule(plan, on);
  const nextOn = closing.nextOn === undefined ? null : workingDayOnOrAfter(dateOf(closing.nextOn), calendarOf(plan));
  const extension = closing.extension
    ? {
        phase: closing.extension.phase,
        due: addDays(dated.find(({ key }) => key === closing.extension!.phase)!.due, closing.extension.days),
        reason: closing.extension.reason,
      }
    : null;

  const values = [planId, checkInId, managerId, moment, outcome, summary, nextOn];
  const [[{ at }]] = (await manager.query(sql.writeCheckInClosing, values)) as [[{ at: string }]];
  const { phaseKey } = standing(course, plan, moment);
  const decision = { outcome, summary, nextOn, extension, by: managerId, at };
  const record = frozenRecord(meeting, { course, phaseKey, today: on }, decision);
  await manager.query(sql.writeRecord, [planId, checkInId, course.revision, record, managerId, moment]);
  await noted(managerId, moment, 'check-in-closed');

  if (closing.extension) {
    const { phase, days, reason } = closing.extension;
    await manager.query(past.writeExtension, [planId, reason, managerId, moment, phase, days, on]);
    const detail = { phase, days, reason };
    await manager.query(past.writeActivity, [planId, null, managerId, moment, 'milestone-extended', detail]);
  }
  if (nextOn) {
    const title = outcome === 'needs-support' ? 'Support plan' : 'Follow-up';
    await manager.query(meetAgain.text, [planId, title, nextOn, managerId, `follows ${checkInId}`]);
  }
  await writeGoals(stage, meeting, moment);
}

/** The meeting as its manager sees it at that moment: what the app freezes. */
async function seenByManager({ manager, managerId, checkInId }: CheckInStage, at: Date): Promise<CheckInView> {
  const token = randomBytes(32);
  await manager.query(sql.signIn, [managerId, token]);
  const [row] = (await manager.query(checkInById.text, [token, checkInId])) as [CheckInRow];
  await manager.query(sql.signOut, [token]);
  return JSON.parse(checkInPage(row, at)) as CheckInView;
}

/** Makes goals of the actions. */
async function writeGoals(stage: CheckInStage, { actions, course, plan }: CheckInView, at: Date): Promise<void> {
  const { manager, planId, hireId, managerId } = stage;
  const dated = schedule(plan, at.toISOString().slice(0, 10));
  const wanted = actions.map(({ id, dueOn }) => ({ id, phase: phaseOfAction(dueOn, dated, plan.phases) }));
  const why = course.phase ? `Agreed in the check-in of ${phaseName(course.phase)}` : 'Agreed in a check-in';
  await manager.query(makeGoals.text, [planId, managerId, why, hireId, JSON.stringify(wanted)]);
  await manager.query(sql.dateActionGoals, [planId, wanted.map(({ id }) => id), at]);
}

const calendarOf = ({ hire, holidays }: CheckInView['plan']) => ({ workingDays: hire.workingDays, holidays });
