import { ApiProperty } from '@nestjs/swagger';
import type { PlanRights } from '@milepost/shared/plan-access';
import type {
  Closing,
  ExtensionFact,
  PauseFact,
  PlanCheckIn,
  PlanFacts,
  PlanPhase,
  Relation,
  StartMove,
} from '@milepost/shared/plan-facts';
import type { Extension, Pause } from '@milepost/shared/schedule';
import type { Guardrail, GuardrailLevel, Escalation, PhaseKey } from '@milepost/shared/template';
import { PersonNameView } from '../people/person.view.js';
import { DroppedGoalView, GoalView, SourceView } from './plan-goal.view.js';

/** What the reader may do on this plan. */
export class PlanRightsView implements PlanRights {
  /** Tick, count, name, plan a day, attach evidence, ask for a sign-off, raise a blocker. */
  work: boolean;
  comment: boolean;
  signOff: boolean;
  clearBlockers: boolean;
  letMentorSign: boolean;
  /** Bend the plan: pause, extend, move the start, change what it asks, close it. */
  adjust: boolean;
  /** Open a closed plan again. */
  reopen: boolean;
  changeMentor: boolean;
  changeManager: boolean;
}

export class PlanHireView extends PersonNameView {
  timeZone: string;
  /** ISO weekdays, 1 is Monday. */
  workingDays: number[];
}

export class PlanTemplateView {
  slug: string;
  version: number;
  /** The key of the variant that it follows. */
  @ApiProperty({ type: String, nullable: true, required: false }) variant?: string | null;
}

export class PlanPhaseView implements PlanPhase {
  @ApiProperty({ type: String, example: 'day-30' }) key: PhaseKey;
  title: string;
  inferred: boolean;
}

export class PauseView implements Pause {
  from: string;
  @ApiProperty({ type: String, nullable: true }) resumesOn: string | null;
}

export class ExtensionView implements Extension {
  @ApiProperty({ type: String }) phase: PhaseKey;
  days: number;
  madeOn: string;
}

export class PauseFactView extends PauseView implements PauseFact {
  id: number;
  reason: string;
  by: number;
  at: string;
}

export class ExtensionFactView extends ExtensionView implements ExtensionFact {
  id: number;
  reason: string;
  by: number;
  at: string;
}

export class StartMoveView implements StartMove {
  from: string;
  to: string;
  reason: string;
  by: number;
  at: string;
}

/** That a check-in is there, when, and how far it came. */
export class PlanCheckInView implements PlanCheckIn {
  id: number;
  @ApiProperty({ type: String, nullable: true, example: 'day-30' }) phase: PhaseKey | null;
  @ApiProperty({ type: String, nullable: true }) meetsOn: string | null;
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) skippedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) acknowledgedAt: string | null;
}

export class ClosingView implements Closing {
  @ApiProperty({ enum: ['completed', 'ended'] }) outcome: Closing['outcome'];
  reason: string;
  by: number;
  at: string;
}

export class GuardrailView implements Guardrail {
  key: string;
  @ApiProperty({ enum: ['alone', 'peer', 'manager', 'director'] }) level: GuardrailLevel;
  @ApiProperty({ enum: ['director'], required: false }) upTo?: 'director';
  text: string;
  source?: SourceView;
  @ApiProperty({ type: Boolean, required: false }) inferred?: true;
  note?: string;
}

export class EscalationView implements Escalation {
  key: string;
  to: string;
  when?: string[];
  text: string;
  source?: SourceView;
  @ApiProperty({ type: Boolean, required: false }) inferred?: true;
  note?: string;
}

/** The role's guardrails and escalation points, at hand on the plan page. */
export class AtHandView {
  guardrails: GuardrailView[];
  escalation: EscalationView[];
}

export class ViewerView implements Relation {
  id: number;
  hire: boolean;
  mentor: boolean;
  manager: boolean;
  above: boolean;
  teamLead: boolean;
  admin: boolean;
}

/** A plan's stored facts, who reads it and what they may do. Dates, states and pace follow by the shared rules. */
export class PlanView implements PlanFacts {
  can: PlanRightsView;
  id: number;
  version: number;
  role: string;
  template: PlanTemplateView;
  hire: PlanHireView;
  @ApiProperty({ type: PersonNameView, nullable: true }) mentor: PersonNameView | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) manager: PersonNameView | null;
  mentorSigns: boolean;
  @ApiProperty({ format: 'date' }) startDate: string;
  @ApiProperty({ format: 'date' }) originalStart: string;
  startMoves: StartMoveView[];
  /** Rises with every change of the dates, with closing and reopening; what If-Match asks for there. */
  datesVersion: number;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ type: ClosingView, nullable: true }) closing: ClosingView | null;
  phases: PlanPhaseView[];
  goals: GoalView[];
  dropped: DroppedGoalView[];
  pauses: PauseFactView[];
  extensions: ExtensionFactView[];
  checkIns: PlanCheckInView[];
  holidays: string[];
  around: number[];
  people: PersonNameView[];
  atHand: AtHandView;
  viewer: ViewerView;
}
