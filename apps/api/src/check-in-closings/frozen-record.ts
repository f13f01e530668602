import { compareAssessments } from '@milepost/shared/assessment';
import { viewOf } from '@milepost/shared/check-in-closing';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { planToday } from '@milepost/shared/plan-pace';
import type { CheckInScene } from '../check-ins/check-in-changes.js';
import type { CheckInView } from '../check-ins/check-in.view.js';

/** What was decided, by whom and when. */
type Decided = CheckInRecord['decision'] & { by: number; at: string };

/**
 * The text that a closing keeps, from the meeting as its closer sees it: drafts and private notes are left out, and so is what
 * depends on who reads.
 */
export function frozenRecord(
  meeting: CheckInView,
  { course, phaseKey, today }: Pick<CheckInScene, 'course' | 'phaseKey' | 'today'>,
  { by, at, ...decision }: Decided,
): string {
  const { can: _can, viewer: _viewer, atHand: _atHand, ...plan } = meeting.plan;
  const assessments = meeting.assessments.filter(({ submittedAt }) => submittedAt !== null);
  const rated = plan.goals.filter(({ parentId, phase }) => parentId === null && phase === phaseKey);
  const names = new Map(
    [...plan.people, ...meeting.writers, ...meeting.kpisAndSkills.people].map((person) => [person.id, person]),
  );
  const record: CheckInRecord = {
    format: 1,
    checkIn: {
      id: course.id,
      planId: course.planId,
      phase: course.phase,
      title: course.title,
      heldOn: course.meetsOn ?? today,
      openedAt: course.openedAt!,
      openedBy: course.openedBy!,
      closedAt: at,
      closedBy: by,
      revision: course.revision,
    },
    decision,
    rated: phaseKey,
    plan,
    pace: planToday(plan, at).pace,
    previous: meeting.previous,
    prompts: meeting.prompts,
    assessments,
    comparisons: compareAssessments(
      rated.map(({ id }) => id),
      viewOf('hire', assessments),
      viewOf('manager', assessments),
    ),
    apartReasons: meeting.apartReasons.map(({ goalId, reason, by: writer, at: written }) => ({
      goalId,
      reason,
      by: writer,
      at: written,
    })),
    sharedNote: meeting.sharedNote && {
      text: meeting.sharedNote.text,
      by: meeting.sharedNote.by,
      at: meeting.sharedNote.at,
    },
    agenda: meeting.agenda,
    actions: meeting.actions.map(({ goalId: _goalId, ...action }) => action),
    lastActions: meeting.lastActions,
    kpisAndSkills: meeting.kpisAndSkills,
    people: [...names.values()],
  };
  return JSON.stringify(record);
}
