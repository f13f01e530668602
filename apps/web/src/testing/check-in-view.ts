import { type Assessment, compareAssessments, type Rating } from '@milepost/shared/assessment';
import type { CheckInOutcome } from '@milepost/shared/check-in';
import { checkInRights } from '@milepost/shared/check-in-access';
import { viewOf } from '@milepost/shared/check-in-closing';
import { usualPrompts } from '@milepost/shared/check-in-prompt';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { aPlan } from '@milepost/shared/testing/a-plan';
import { hire, manager } from '@milepost/shared/testing/goal-facts';
import { planToday } from '@milepost/shared/plan-pace';
import type { CheckIn } from '../api/check-in-cache';
import { planView } from './plans';

const closedAt = '2026-12-02T10:00:00.000Z';

/** What one side submitted: ratings by goal, one comment on all of them. */
export const aView = (
  side: 'hire' | 'manager',
  rated: Record<number, Rating>,
  comment = '',
  answers: Assessment['answers'] = [],
): Assessment => ({
  id: side === 'hire' ? 1 : 2,
  side,
  by: side === 'hire' ? hire : manager,
  submittedAt: '2026-12-01T09:00:00.000Z',
  version: 1,
  ratings: Object.entries(rated).map(([goalId, rating]) => ({ goalId: Number(goalId), rating, comment })),
  answers,
});

/** The frozen record of Noor's check-in at day 30, closed by Ruth. */
export function checkInRecord(goals: readonly GoalTree[], given: Partial<CheckInRecord> = {}): CheckInRecord {
  const {
    viewer: _viewer,
    atHand: _atHand,
    ...facts
  } = aPlan({
    goals: goals.flatMap(({ subGoals, ...goal }) => [goal, ...subGoals]),
  });
  const assessments = given.assessments ?? [];
  return {
    format: 1,
    checkIn: {
      id: 7,
      planId: 1,
      phase: 'day-30',
      title: '',
      heldOn: '2026-12-02',
      openedAt: '2026-12-02T09:00:00.000Z',
      openedBy: manager,
      closedAt,
      closedBy: manager,
      revision: 1,
    },
    decision: { outcome: 'on-track', summary: 'A calm first month.', nextOn: null, extension: null },
    rated: 'day-30',
    plan: facts,
    pace: planToday(facts, closedAt).pace,
    previous: null,
    prompts: usualPrompts.start,
    comparisons: compareAssessments(
      goals.map(({ id }) => id),
      viewOf('hire', assessments),
      viewOf('manager', assessments),
    ),
    apartReasons: [],
    sharedNote: null,
    agenda: [],
    actions: [],
    lastActions: [],
    people: facts.people,
    ...given,
    assessments,
  };
}

/** One closing as the page lists it. */
export const aClosing = (given: Partial<CheckIn['records'][number]> = {}): CheckIn['records'][number] => ({
  revision: 1,
  closedAt,
  closedBy: manager,
  reopenedAt: null,
  reopenedBy: null,
  reopenReason: null,
  acknowledgedAt: null,
  acknowledgement: null,
  ...given,
});

/** Noor's check-in at day 30 as one of the two reads it after its closing, with the rights that the server would give. */
export function closedCheckIn(
  reader: 'hire' | 'manager' | 'mentor',
  { records = [aClosing()], ...given }: Partial<Omit<CheckIn, 'course'>> = {},
  course: Partial<CheckIn['course']> = {},
): CheckIn {
  const plan = planView([], reader);
  const last = records.at(-1);
  const state = last?.acknowledgedAt ? 'acknowledged' : course.closedAt === null ? 'open' : 'closed';
  const can = checkInRights(plan.viewer, plan.can, state);
  const outcome: CheckInOutcome | null = can.read ? 'on-track' : null;
  return {
    course: {
      id: 7,
      planId: 1,
      version: 9,
      phase: 'day-30',
      title: '',
      meetsOn: '2026-12-02',
      openedAt: '2026-12-02T09:00:00.000Z',
      openedBy: manager,
      closedAt,
      closedBy: manager,
      skippedAt: null,
      skippedBy: null,
      skipReason: null,
      acknowledgedAt: last?.acknowledgedAt ?? null,
      revision: last?.revision ?? 1,
      ...course,
    },
    can,
    decision: { outcome, summary: null, nextOn: null, acknowledgement: null },
    previous: null,
    prompts: usualPrompts.start,
    signals: { highPerformance: [], pitfalls: [] },
    assessments: [],
    progress: [],
    sharedNote: null,
    privateNote: null,
    agenda: [],
    actions: [],
    lastActions: [],
    apartReasons: [],
    kpisAndSkills: { kpis: [], skills: [], measurements: [], skillRatings: [], people: [] },
    writers: plan.people,
    plan,
    ...given,
    records: can.read ? records : [],
  };
}
