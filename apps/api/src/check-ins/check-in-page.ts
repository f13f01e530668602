import { maySeeAssessment } from '@milepost/shared/assessment';
import { dateIn } from '@milepost/shared/calendar';
import { checkInDay, checkInState, type CheckInState } from '@milepost/shared/check-in';
import { checkInRights, type CheckInRights } from '@milepost/shared/check-in-access';
import { checkInStage, usualPrompts, type CheckInPrompt, type CheckInStage } from '@milepost/shared/check-in-prompt';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { readinessRights } from '@milepost/shared/readiness-access';
import { currentPhase, schedule } from '@milepost/shared/schedule';
import { NotFound } from '../http/rule-error.js';
import { planReader, type PlanReader, type PlanReaderRow } from '../plans/plan-reader.js';
import type { AssessmentProgressView, CheckInDecisionView, CheckInView } from './check-in.view.js';

type Parts = Omit<CheckInView, 'can' | 'prompts' | 'progress' | 'plan'>;

/** A row of `checkInById`. */
export interface CheckInRow extends PlanReaderRow, Omit<Parts, 'course'> {
  facts: string;
  course: Parts['course'] | { id: null };
  prompts: Partial<Record<CheckInStage, CheckInPrompt[]>> | null;
}

/** A check-in as somebody stands to it today. */
export interface CheckInScene {
  reader: PlanReader;
  can: CheckInRights;
  state: CheckInState;
  day: string | null;
  today: string;
}

const noDecision: CheckInDecisionView = { outcome: null, summary: null, nextOn: null, acknowledgement: null };

/** The page as its reader may see it, as text ready to send. Throws 401 and 404. Private text of others never passes here. */
export function checkInPage(row: CheckInRow | undefined, now: Date): string {
  const reader = planReader(row);
  const { course, facts } = row!;
  if (course.id === null) throw new NotFound();
  const plan = JSON.parse(facts) as PlanFacts;
  const { state, phaseKey } = standing(course, plan, now);
  const can = checkInRights(reader.relation, reader.rights, state);
  const submitted = (side: string) => row!.assessments.some((one) => one.side === side && one.submittedAt);
  const sight = { opened: course.openedAt !== null, bothSubmitted: submitted('hire') && submitted('manager') };
  const stage = checkInStage(phaseKey);
  const progress = can.read || can.assess ? row!.assessments.map(progressOf) : [];
  // whoever reads no more knows those who held it and who writes beside them
  const named = [reader.id, course.openedBy, course.closedBy, course.skippedBy, ...progress.map(({ by }) => by)];
  const page: Omit<CheckInView, 'plan'> = {
    // the title of a support plan tells how the last one ended
    course: can.read ? course : { ...course, title: '', skipReason: null },
    can,
    prompts: row!.prompts?.[stage] ?? usualPrompts[stage],
    signals: row!.signals,
    decision: can.read ? row!.decision : noDecision,
    previous: can.read ? row!.previous : null,
    assessments: row!.assessments.filter(
      (one) => (can.read || one.by === reader.id) && maySeeAssessment(one, reader.id, sight),
    ),
    progress,
    sharedNote: can.read ? row!.sharedNote : null,
    privateNote: row!.privateNote,
    agenda: can.read ? row!.agenda : [],
    actions: can.read ? row!.actions : [],
    lastActions: can.read ? row!.lastActions : [],
    apartReasons: can.read ? row!.apartReasons : [],
    kpisAndSkills: seesSkills(reader) ? row!.kpisAndSkills : { ...row!.kpisAndSkills, skills: [], skillRatings: [] },
    records: can.read ? row!.records : [],
    writers: can.read ? row!.writers : row!.writers.filter(({ id }) => named.includes(id)),
  };
  const text = JSON.stringify(page);
  return `${text.slice(0, -1)},"plan":{"can":${JSON.stringify(reader.rights)},${facts.slice(1)}}`;
}

/** KPIs are for whoever sees the plan; skills are not for admins. */
const seesSkills = ({ relation, rights, closed }: PlanReader): boolean =>
  readinessRights(relation, rights, { closed, hasAbove: true, hiresSeeRatings: false }).skills;

const progressOf = ({ side, by, submittedAt }: CheckInView['assessments'][number]): AssessmentProgressView => ({
  side,
  by,
  submitted: submittedAt !== null,
});

/** Where a check-in stands today, and the phase it is about. */
export function standing(course: CheckInView['course'], plan: PlanDates, now: Date) {
  const today = dateIn(plan.hire.timeZone, now.toISOString());
  const phases = schedule(plan, today);
  const day = checkInDay(course, phases, { workingDays: plan.hire.workingDays, holidays: plan.holidays });
  const phaseKey = course.phase ?? currentPhase(phases, today)?.key ?? 'long-term';
  return { today, day, phaseKey, state: checkInState(course, day, today) };
}

export type PlanDates = Pick<
  PlanFacts,
  'hire' | 'holidays' | 'startDate' | 'originalStart' | 'phases' | 'pauses' | 'extensions'
>;
