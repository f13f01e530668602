import type { IsoInstant } from './calendar.js';

/** The one scale for a goal, from the least on. */
export const ratings = ['not yet', 'working towards', 'met', 'exceeded'] as const;
export type Rating = (typeof ratings)[number];

/** From which side somebody looks. The mentor may add a view. */
export type Side = 'hire' | 'manager' | 'mentor';

export interface GoalRating {
  goalId: number;
  /** Null while only a comment is there. */
  rating: Rating | null;
  comment: string;
}

export interface PromptAnswer {
  prompt: string;
  text: string;
}

/** What one person thinks of a phase. A draft (`submittedAt` null) is its writer's alone. */
export interface Assessment {
  id: number;
  side: Side;
  by: number;
  submittedAt: IsoInstant | null;
  version: number;
  ratings: GoalRating[];
  answers: PromptAnswer[];
}

/** One goal as two people rated it. */
export interface Comparison {
  goalId: number;
  hire: GoalRating | null;
  manager: GoalRating | null;
  /** Steps apart, 0 to 3; null where one of them did not rate it. */
  distance: number | null;
}

const step = ({ rating }: GoalRating): number | null => (rating === null ? null : ratings.indexOf(rating));

/**
 * The two views goal by goal, the farthest apart first; then those that only one rated, then where both agree, each in the
 * order of `goalIds`. What nobody rated stands last.
 */
export function compareAssessments(
  goalIds: readonly number[],
  hire: Pick<Assessment, 'ratings'> | null,
  manager: Pick<Assessment, 'ratings'> | null,
): Comparison[] {
  const of = (side: typeof hire, goalId: number) => side?.ratings.find((one) => one.goalId === goalId) ?? null;
  const compared = goalIds.map((goalId): Comparison => {
    const [theirs, ours] = [of(hire, goalId), of(manager, goalId)];
    const [a, b] = [theirs && step(theirs), ours && step(ours)];
    return { goalId, hire: theirs, manager: ours, distance: a !== null && b !== null ? Math.abs(a - b) : null };
  });
  const rank = ({ distance, hire: h, manager: m }: Comparison) => {
    if (distance !== null) return distance > 0 ? 10 - distance : 30;
    return h?.rating || m?.rating ? 20 : 40;
  };
  return compared
    .map((one, i) => ({ one, i }))
    .sort((x, y) => rank(x.one) - rank(y.one) || x.i - y.i)
    .map(({ one }) => one);
}

/** Goals on which the two stay apart: each needs a reason before the check-in closes. */
export const apart = (comparisons: readonly Comparison[]): Comparison[] =>
  comparisons.filter(({ distance }) => distance !== null && distance > 0);

/** What decides whether somebody reads an assessment. */
export interface AssessmentSight {
  /** The meeting is or was open. */
  opened: boolean;
  /** Hire and manager have both submitted theirs. */
  bothSubmitted: boolean;
}

/**
 * A draft is its writer's alone, whoever opens the meeting. What is submitted shows to everybody else who may read the
 * check-in once both submitted or the meeting opens.
 */
export const maySeeAssessment = (
  { by, submittedAt }: Pick<Assessment, 'by' | 'submittedAt'>,
  readerId: number,
  { opened, bothSubmitted }: AssessmentSight,
): boolean => by === readerId || (submittedAt !== null && (opened || bothSubmitted));
