import type { Side } from '@milepost/shared/assessment';
import { addDays } from '@milepost/shared/calendar';
import { isDone } from '@milepost/shared/completion';
import { goalTrees } from '@milepost/shared/plan-facts';
import { planGoals } from '../plans/plan.sql.js';
import type { FreshGoals } from '../plans/plan-record.js';
import type { DatedCheckIn } from './dated-check-ins.js';
import type { DemoView } from './demo-check-in.js';
import * as sql from './demo-check-in.sql.js';
import type { CheckInStage } from './write-check-in.js';

/** Writes what each side thinks, the day before. */
export async function writeViews(
  stage: CheckInStage,
  { on, hire, manager: boss, mentor }: DatedCheckIn,
): Promise<void> {
  const { manager, planId, checkInId, hireId, managerId, mentorId, hourOf, noted } = stage;
  const eve = addDays(on, -1);
  const sides: [Side, number | null, DemoView | undefined][] = [
    ['hire', hireId, hire],
    ['manager', managerId, boss],
    ['mentor', mentorId, mentor],
  ];
  for (const [hour, [side, by, view]] of sides.entries()) {
    if (!view || by === null) continue;
    const begun = hourOf(eve, 9 + hour, 200);
    const at = view.draft ? null : hourOf(eve, 15 + hour, 100 - hour);
    const [{ id }] = (await manager.query(sql.writeView, [planId, checkInId, side, by, begun, at])) as [{ id: string }];
    for (const [goalId, rating, comment] of await ratingsOf(stage, view))
      await manager.query(sql.writeRating, [planId, id, goalId, rating, comment, begun]);
    for (const [prompt, text] of Object.entries(view.answers))
      await manager.query(sql.writePromptAnswer, [planId, id, prompt, text, begun]);
    if (at) await noted(by, at, 'assessment-submitted', { side });
  }
}

async function ratingsOf(
  { manager, planId, phase, goalOf }: CheckInStage,
  { rated }: DemoView,
): Promise<[goalId: number, rating: string, comment: string][]> {
  if (rated !== 'asItStands')
    return Object.entries(rated).map(([key, told]) =>
      typeof told === 'string' ? [goalOf(key), told, ''] : [goalOf(key), ...told],
    );
  const [fresh] = (await manager.query(planGoals.text, [planId])) as [FreshGoals];
  return goalTrees(fresh.goals)
    .filter((goal) => goal.phase === phase && !goal.waiver)
    .map((goal) => [goal.id, isDone(goal) ? 'met' : 'working towards', '']);
}

/** Writes what was noted and agreed: before the meeting where it is not open yet, else in it. */
export async function writeTalk(stage: CheckInStage, checkIn: DatedCheckIn): Promise<void> {
  const { manager, planId, checkInId, managerId, idOf, goalOf, dateOf, hourOf } = stage;
  const { on, course, apart = {}, sharedNote, ownNotes = {}, agenda = [], actions = [] } = checkIn;
  const at = hourOf(on, 14.3, 20);
  const write = (text: string, ...values: unknown[]) => manager.query(text, [planId, checkInId, ...values]);
  for (const [name, text] of Object.entries(ownNotes)) await write(sql.writeOwnNote, text, idOf(name), at);
  if (sharedNote) await write(sql.writeSharedNote, sharedNote, managerId, at);
  for (const [key, reason] of Object.entries(apart))
    await write(sql.writeApartReason, goalOf(key), reason, managerId, at);
  for (const [nth, { by, text, key }] of agenda.entries()) {
    const talked = course.did === 'hold' || nth === 0 ? at : null;
    await write(sql.writeAgendaItem, text, idOf(by), hourOf(on, 14.1, 30), key ? goalOf(key) : null, talked);
  }
  for (const { text, owner, due } of actions)
    await write(sql.writeAction, text, idOf(owner), dateOf(due), managerId, at);
}
