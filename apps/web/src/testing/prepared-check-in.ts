import { type Side } from '@milepost/shared/assessment';
import { withWritten } from '@milepost/shared/assessment-rules';
import { checkInRights } from '@milepost/shared/check-in-access';
import type { CheckInState } from '@milepost/shared/check-in';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { CheckIn } from '../api/check-in-cache';
import { closedCheckIn } from './check-in-view';
import { planView } from './plans';

/** Noor's check-in at day 30, a Wednesday, as one of its people reads it before it is held. */
export function preparedCheckIn(
  reader: Side,
  goals: readonly GoalTree[],
  { state = 'preparing', ...given }: Partial<Omit<CheckIn, 'course'>> & { state?: CheckInState } = {},
  course: Partial<CheckIn['course']> = {},
): CheckIn {
  const plan = given.plan ?? planView(goals, reader);
  const never = { meetsOn: null, openedAt: null, openedBy: null, closedAt: null, closedBy: null };
  return {
    ...closedCheckIn(reader, { plan, ...given, records: [] }, { ...never, version: 1, ...course }),
    can: checkInRights(plan.viewer, plan.can, state),
    decision: { outcome: null, summary: null, nextOn: null, acknowledgement: null },
  };
}

/** What the server keeps of an assessment that is sent bit by bit, and what it answers to each bit. */
export function keptAssessment(checkIn: CheckIn) {
  let now = checkIn;
  const by = checkIn.plan.viewer.id;
  const own = () => now.assessments.find((one) => one.by === by);
  const put = (given: Partial<CheckIn['assessments'][number]>) => {
    const before = own() ?? {
      id: 9,
      side: checkIn.can.assess ?? 'hire',
      by,
      submittedAt: null,
      version: 0,
      ratings: [],
      answers: [],
    };
    const mine = { ...before, ...given, version: before.version + 1 };
    now = { ...now, assessments: [...now.assessments.filter((one) => one.by !== by), mine] };
    return now;
  };
  return {
    read: () => now,
    write: ({ body }: { body: unknown }) =>
      put(withWritten(own() ?? { ratings: [], answers: [] }, body as Parameters<typeof withWritten>[1])),
    submit: () => put({ submittedAt: '2026-11-25T09:05:00.000Z' }),
    takeBack: () => put({ submittedAt: null }),
  };
}
