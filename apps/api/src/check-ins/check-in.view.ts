import { ApiProperty } from '@nestjs/swagger';
import type { Assessment, GoalRating, PromptAnswer, Rating, Side } from '@milepost/shared/assessment';
import { ratings } from '@milepost/shared/assessment';
import { checkInOutcomes, type CheckInCourse, type CheckInOutcome } from '@milepost/shared/check-in';
import type { CheckInRights } from '@milepost/shared/check-in-access';
import type { CheckInPrompt } from '@milepost/shared/check-in-prompt';
import type { PhaseKey } from '@milepost/shared/template';
import type { KpiSkillFacts } from '@milepost/shared/kpi-skill-changes';
import { MeasurementView, SkillRatingView } from '../readiness/readiness.view.js';
import { PersonNameView } from '../people/person.view.js';
import { PlanView } from '../plans/plan.view.js';
import { SourceView } from '../plans/plan-goal.view.js';

const sides: Side[] = ['hire', 'manager', 'mentor'];

/** What the reader may do in this check-in. */
export class CheckInRightsView implements CheckInRights {
  read: boolean;
  @ApiProperty({ enum: [...sides, null], nullable: true }) assess: Side | null;
  keepNotes: boolean;
  converse: boolean;
  open: boolean;
  close: boolean;
  arrange: boolean;
  unskip: boolean;
  acknowledge: boolean;
  reopen: boolean;
}

/** When a check-in is, and how far it came. Its day and state follow by the shared rules. */
export class CheckInCourseView implements CheckInCourse {
  id: number;
  planId: number;
  /** Rises with every change but drafts and private notes; what If-Match asks for. */
  version: number;
  @ApiProperty({ type: String, nullable: true, example: 'day-30' }) phase: PhaseKey | null;
  /** What an extra check-in is about; empty for a milestone's. */
  title: string;
  @ApiProperty({ type: String, nullable: true }) meetsOn: string | null;
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
  @ApiProperty({ type: Number, nullable: true }) openedBy: number | null;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ type: Number, nullable: true }) closedBy: number | null;
  @ApiProperty({ type: String, nullable: true }) skippedAt: string | null;
  @ApiProperty({ type: Number, nullable: true }) skippedBy: number | null;
  @ApiProperty({ type: String, nullable: true }) skipReason: string | null;
  @ApiProperty({ type: String, nullable: true }) acknowledgedAt: string | null;
  /** 1, and one more each time it is opened again. */
  revision: number;
}

/** How it ended. Opened again it has no outcome; summary and next day stand as last written, to go on from. */
export class CheckInDecisionView {
  @ApiProperty({ enum: [...checkInOutcomes, null], nullable: true }) outcome: CheckInOutcome | null;
  @ApiProperty({ type: String, nullable: true }) summary: string | null;
  @ApiProperty({ type: String, nullable: true }) nextOn: string | null;
  @ApiProperty({ type: String, nullable: true }) acknowledgement: string | null;
}

export class PreviousCheckInView {
  id: number;
  @ApiProperty({ type: String, nullable: true }) phase: PhaseKey | null;
  title: string;
  closedAt: string;
  @ApiProperty({ enum: checkInOutcomes }) outcome: CheckInOutcome;
}

export class GoalRatingView implements GoalRating {
  goalId: number;
  @ApiProperty({ enum: [...ratings, null], nullable: true }) rating: Rating | null;
  comment: string;
}

export class PromptAnswerView implements PromptAnswer {
  prompt: string;
  text: string;
}

/** One side's view: the reader's own, or one that was submitted and may be seen. */
export class AssessmentView implements Assessment {
  id: number;
  @ApiProperty({ enum: sides }) side: Side;
  by: number;
  @ApiProperty({ type: String, nullable: true }) submittedAt: string | null;
  version: number;
  ratings: GoalRatingView[];
  answers: PromptAnswerView[];
}

/** That somebody writes, and whether they are done; never what. */
export class AssessmentProgressView {
  @ApiProperty({ enum: sides }) side: Side;
  by: number;
  submitted: boolean;
}

export class NoteView {
  text: string;
  version: number;
  at: string;
}

export class SharedNoteView extends NoteView {
  by: number;
}

export class AgendaItemView {
  id: number;
  @ApiProperty({ type: Number, nullable: true }) goalId: number | null;
  text: string;
  by: number;
  at: string;
  @ApiProperty({ type: String, nullable: true }) talkedAt: string | null;
}

/** What somebody agreed to do by a day. Once the check-in is closed it is a goal of the plan. */
export class ActionView {
  id: number;
  text: string;
  ownerId: number;
  @ApiProperty({ format: 'date' }) dueOn: string;
  by: number;
  at: string;
  @ApiProperty({ type: Number, nullable: true }) goalId: number | null;
}

/** Why two ratings stay apart. */
export class ApartReasonView {
  goalId: number;
  reason: string;
  /** What If-Match asks for. */
  version: number;
  by: number;
  at: string;
}

/** A closing, whose record never changes; reopened with a reason it stays beside the next. */
export class CheckInRecordView {
  revision: number;
  closedAt: string;
  closedBy: number;
  @ApiProperty({ type: String, nullable: true }) reopenedAt: string | null;
  @ApiProperty({ type: Number, nullable: true }) reopenedBy: number | null;
  @ApiProperty({ type: String, nullable: true }) reopenReason: string | null;
  @ApiProperty({ type: String, nullable: true }) acknowledgedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) acknowledgement: string | null;
}

export class SignalView {
  text: string;
  source?: SourceView;
  @ApiProperty({ type: Boolean, required: false }) inferred?: true;
  note?: string;
}

export class SignalGroupView {
  key: string;
  title: string;
  items: SignalView[];
}

/** What the role's document calls good work, and what it warns of. */
export class SignalsView {
  highPerformance: SignalView[];
  pitfalls: SignalGroupView[];
}

export class CheckInPromptView implements CheckInPrompt {
  key: string;
  hire: string;
  manager: string;
}

/** What of KPIs was read and of skills rated, without the words beside; what changed since the last check-in follows from it. */
export class KpisAndSkillsView implements KpiSkillFacts {
  /** Those that were ever read, in the shape of the template's. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) kpis: KpiSkillFacts['kpis'];
  /** The key and name of those that were ever rated. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  skills: KpiSkillFacts['skills'];
  measurements: MeasurementView[];
  skillRatings: SkillRatingView[];
  /** Who recorded and rated. */
  people: PersonNameView[];
}

/** One check-in with its plan. What the reader may not read is empty or null. */
export class CheckInView {
  course: CheckInCourseView;
  can: CheckInRightsView;
  decision: CheckInDecisionView;
  @ApiProperty({ type: PreviousCheckInView, nullable: true }) previous: PreviousCheckInView | null;
  prompts: CheckInPromptView[];
  signals: SignalsView;
  assessments: AssessmentView[];
  progress: AssessmentProgressView[];
  @ApiProperty({ type: SharedNoteView, nullable: true }) sharedNote: SharedNoteView | null;
  /** The reader's own. */
  @ApiProperty({ type: NoteView, nullable: true }) privateNote: NoteView | null;
  agenda: AgendaItemView[];
  actions: ActionView[];
  /** Agreed at the check-in before. */
  lastActions: ActionView[];
  apartReasons: ApartReasonView[];
  records: CheckInRecordView[];
  kpisAndSkills: KpisAndSkillsView;
  /** Names of everyone who wrote, owns or decided something here. */
  writers: PersonNameView[];
  plan: PlanView;
}
