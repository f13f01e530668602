import { ApiProperty } from '@nestjs/swagger';
import type { AssignmentOutcome } from '@milepost/shared/plan-assignment';
import { FieldProblem } from '../http/problem.js';
import { PersonNameView, TeamNameView } from '../people/person.view.js';

/** A day on which a phase falls due. */
export class AssignedMilestoneView {
  /** The phase: day-30, month-6. */
  key: string;

  @ApiProperty({ format: 'date' })
  due: string;
}

/** What one person would get. */
export class AssignedPlanView {
  person: PersonNameView;

  @ApiProperty({ format: 'date' })
  startDate: string;

  mentor: PersonNameView | null;
  milestones: AssignedMilestoneView[];

  /** Phases whose milestone is past already. */
  past: string[];

  /** What stands in the way; `field` is personId, startDate or mentorId. */
  problem: FieldProblem | null;
}

/** What everyone would get, in the order they were asked for. */
export class PlanAssignmentPreviewView {
  plans: AssignedPlanView[];
}

/** A plan that was given. */
export class GivenPlanView {
  planId: number;
  person: PersonNameView;
}

export class PlanAssignmentView {
  plans: GivenPlanView[];
}

/** Somebody without a plan, whom the reader may give one. */
export class UnplannedPersonView {
  id: number;
  name: string;
  title: string;
  team: TeamNameView | null;
  manager: PersonNameView | null;
}

export class UnplannedView {
  /** At most 500, by name. */
  people: UnplannedPersonView[];

  /** Whether there are others. */
  more: boolean;
}

export const previewView = (outcomes: readonly AssignmentOutcome[]): PlanAssignmentPreviewView => ({
  plans: outcomes.map(({ person: { id, name }, startDate, mentor, milestones, past, problem }) => ({
    person: { id, name },
    startDate,
    mentor,
    milestones,
    past,
    problem,
  })),
});

/** What stands in the way, by the place in the list: `people.2.personId`. */
export const listProblems = (outcomes: readonly AssignmentOutcome[]): FieldProblem[] =>
  outcomes.flatMap(({ problem }, index) =>
    problem ? [{ ...problem, field: `people.${index}.${problem.field}` }] : [],
  );
