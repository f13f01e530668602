import { maySeeAssessment, type Assessment, type AssessmentSight } from './assessment.js';
import { refuse, type Refusal } from './goal-rules.js';

/** May it be written on? What is submitted is taken back first. */
export const refuseWriting = ({ submittedAt }: Pick<Assessment, 'submittedAt'>): Refusal | null =>
  submittedAt === null
    ? null
    : refuse('assessment-submitted', 'You submitted this. Take it back before you change it.');

/** May it be submitted? Something must stand in it. */
export const refuseSubmitting = ({ ratings, answers }: Pick<Assessment, 'ratings' | 'answers'>): Refusal | null =>
  ratings.some(({ rating, comment }) => rating !== null || comment !== '') || answers.some(({ text }) => text !== '')
    ? null
    : refuse('nothing-written', 'Nothing is written yet. Rate a goal or answer a question, then submit.');

/** May it be taken back? Not once the other side could read it. */
export const refuseTakingBack = (
  assessment: Pick<Assessment, 'by' | 'submittedAt'>,
  sight: AssessmentSight,
): Refusal | null =>
  // 0 is nobody: the question is whether anyone but the writer sees it
  maySeeAssessment(assessment, 0, sight)
    ? refuse('already-seen', 'The other side can read it already. Say in the meeting what changed.')
    : null;

/** What an assessment holds after some of it was written: what is not named stays. */
export function withWritten(
  { ratings, answers }: Pick<Assessment, 'ratings' | 'answers'>,
  written: {
    ratings?: readonly { goalId: number; rating?: Assessment['ratings'][number]['rating']; comment?: string }[];
    answers?: readonly Assessment['answers'][number][];
  },
): Pick<Assessment, 'ratings' | 'answers'> {
  const byGoal = new Map(ratings.map((one) => [one.goalId, one]));
  for (const { goalId, rating, comment } of written.ratings ?? []) {
    const before = byGoal.get(goalId) ?? { goalId, rating: null, comment: '' };
    byGoal.set(goalId, {
      goalId,
      rating: rating === undefined ? before.rating : rating,
      comment: comment ?? before.comment,
    });
  }
  const byPrompt = new Map(answers.map((one) => [one.prompt, one]));
  for (const answer of written.answers ?? []) byPrompt.set(answer.prompt, answer);
  return { ratings: [...byGoal.values()], answers: [...byPrompt.values()] };
}
