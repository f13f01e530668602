import { phaseOfAction } from '@milepost/shared/check-in-closing';
import type { DecidedExtension } from '@milepost/shared/check-in-record';
import { mostGoals } from '@milepost/shared/goal-terms';
import { phaseName } from '@milepost/shared/phase';
import type { PlanDates } from '@milepost/shared/plan-dates';
import { schedule } from '@milepost/shared/schedule';
import type { CheckInScene } from '../check-ins/check-in-changes.js';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { RuleError } from '../http/rule-error.js';
import { extendMilestone } from '../plan-dates/extend-milestone.js';
import { raiseDatesVersion } from '../plans/plan-changes.js';
import { recordChange } from '../plans/plan-record.js';
import type { CheckInClosingRequest } from './check-in-closing.dto.js';
import { makeGoals, meetAgain } from './check-in-closing.sql.js';

/** What a closing decided; `extension` is null where none is to be made. */
export type Decided = Pick<CheckInClosingRequest, 'outcome'> & {
  nextOn: string | null;
  extension: DecidedExtension | null;
};

/** Does what was decided, on the plan: more time, the next check-in, and goals of what each took on. 409 `plan-full`. */
export async function carryOut(
  scene: CheckInScene,
  { actions, plan }: CheckInView,
  { outcome, nextOn, extension }: Decided,
): Promise<void> {
  const { reader, course, today, tx } = scene;
  const { planId, id: by } = reader;
  let dates: PlanDates = scene.plan;
  if (extension) {
    const extended = await extendMilestone({ planId, dates, today, by, tx }, extension, null);
    dates = extended.dates;
    await tx.query(raiseDatesVersion, [planId]);
    await recordChange(tx, planId, by, extended.event);
  }
  if (nextOn) {
    const title = outcome === 'needs-support' ? 'Support plan' : 'Follow-up';
    // spaces, which no request key has: one check-in follows this one, however often it is closed
    await tx.query(meetAgain, [planId, title, nextOn, by, `follows ${course.id}`]);
  }
  const dated = schedule(dates, today);
  const fresh = actions.filter(({ goalId }) => goalId === null);
  if (plan.goals.length + fresh.length > mostGoals)
    throw new RuleError('plan-full', `A plan holds at most ${mostGoals} goals. Drop some, or note fewer actions.`);
  const wanted = fresh.map(({ id, dueOn }) => ({ id, phase: phaseOfAction(dueOn, dated, scene.plan.phases) }));
  const why = course.phase ? `Agreed in the check-in of ${phaseName(course.phase)}` : 'Agreed in a check-in';
  await tx.query(makeGoals, [planId, by, why, scene.plan.hire.id, JSON.stringify(wanted)]);
}
