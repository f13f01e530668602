import { Injectable } from '@nestjs/common';
import type { Assessment } from '@milepost/shared/assessment';
import { refuseSubmitting, refuseTakingBack, refuseWriting, withWritten } from '@milepost/shared/assessment-rules';
import { checkInStage, usualPrompts, type CheckInPrompt } from '@milepost/shared/check-in-prompt';
import { phaseName } from '@milepost/shared/phase';
import { CheckInChanges, type CheckInScene } from '../check-ins/check-in-changes.js';
import { about } from '../check-ins/check-in-arrangement.service.js';
import { obey } from '../goals/goal-changes.js';
import { BadRequest } from '../http/rule-error.js';
import type { AssessmentRequest } from './assessment.dto.js';
import {
  beginAssessment,
  goalsOfPhase,
  ownAssessment,
  promptsOfPlan,
  submitAssessment,
  submittedSides,
  writeAssessment,
} from './assessment.sql.js';

type Own = Pick<Assessment, 'submittedAt' | 'ratings' | 'answers'> & { id: string };

/** What each side thinks, written by themselves alone. A draft leaves no trace that others could read. */
@Injectable()
export class AssessmentsService {
  constructor(private readonly changes: CheckInChanges) {}

  /** Writes some of the reader's own assessment. 409 `assessment-submitted`; 400 `goal-unknown`, `prompt-unknown`. */
  write(token: Buffer, checkInId: number, request: AssessmentRequest): Promise<string> {
    return this.changes.make(token, checkInId, async (scene) => {
      scene.allow('assess');
      const own = await this.own(scene);
      if (own) obey(refuseWriting(own));
      await requireGoals(scene, request);
      await requirePrompts(scene, request, own);
      const before = own ?? { ratings: [], answers: [] };
      const after = withWritten(before, request);
      if (JSON.stringify(after) === JSON.stringify({ ratings: before.ratings, answers: before.answers })) return null;
      const { reader, can, tx } = scene;
      const id = own?.id ?? (await this.begin(scene, can.assess!));
      await tx.query(writeAssessment, [
        reader.planId,
        id,
        JSON.stringify(after.ratings),
        JSON.stringify(after.answers),
      ]);
      return 'unseen';
    });
  }

  /** Submits it. 409 `nothing-written`. */
  submit(token: Buffer, checkInId: number): Promise<string> {
    return this.changes.make(token, checkInId, async (scene) => {
      scene.allow('assess');
      const own = await this.own(scene);
      if (own?.submittedAt) return null;
      obey(refuseSubmitting(own ?? { ratings: [], answers: [] }));
      await scene.tx.query(submitAssessment, [scene.reader.planId, own!.id, true]);
      return { verb: 'assessment-submitted', detail: { ...about(scene), side: scene.can.assess } };
    });
  }

  /** Takes it back while nobody else can read it. 409 `already-seen`. */
  takeBack(token: Buffer, checkInId: number): Promise<string> {
    return this.changes.make(token, checkInId, async (scene) => {
      scene.allow('assess');
      const { reader, course, tx } = scene;
      const own = await this.own(scene);
      if (!own?.submittedAt) return null;
      const sides = await tx.query(submittedSides, [reader.planId, course.id]);
      const sight = { opened: course.openedAt !== null, bothSubmitted: sides.length === 2 };
      obey(refuseTakingBack({ by: reader.id, submittedAt: own.submittedAt }, sight));
      await tx.query(submitAssessment, [reader.planId, own.id, false]);
      return { verb: 'assessment-taken-back', detail: { ...about(scene), side: scene.can.assess } };
    });
  }

  private async own({ reader, course, tx }: CheckInScene): Promise<Own | undefined> {
    return (await tx.query<Own & Record<string, unknown>>(ownAssessment, [reader.planId, course.id, reader.id]))[0];
  }

  private async begin({ reader, course, tx }: CheckInScene, side: string): Promise<string> {
    const [begun] = await tx.query<{ id: string }>(beginAssessment, [reader.planId, course.id, side, reader.id]);
    return begun!.id;
  }
}

/** Throws 400 `goal-unknown` for anything but the phase's whole goals. */
async function requireGoals(
  { reader, phaseKey, tx }: CheckInScene,
  { ratings = [] }: AssessmentRequest,
): Promise<void> {
  const named = ratings.map(({ goalId }) => goalId);
  const found = new Set(
    (await tx.query<{ id: string }>(goalsOfPhase, [reader.planId, phaseKey, named])).map(({ id }) => Number(id)),
  );
  const unknown = named.findIndex((id) => !found.has(id));
  if (unknown >= 0)
    throw new BadRequest('goal-unknown', `This is no goal of ${phaseName(phaseKey)}.`, `ratings.${unknown}.goalId`);
}

/** Throws 400 `prompt-unknown` for a question that is neither asked now nor was answered before. */
async function requirePrompts(
  { reader, phaseKey, tx }: CheckInScene,
  { answers = [] }: AssessmentRequest,
  own: Own | undefined,
): Promise<void> {
  const stage = checkInStage(phaseKey);
  const [row] = await tx.query<{ prompts: CheckInPrompt[] }>(promptsOfPlan, [reader.planId, stage]);
  const known = new Set([
    ...(row?.prompts ?? usualPrompts[stage]).map(({ key }) => key),
    ...(own?.answers ?? []).map(({ prompt }) => prompt),
  ]);
  const unknown = answers.findIndex(({ prompt }) => !known.has(prompt));
  if (unknown >= 0)
    throw new BadRequest('prompt-unknown', 'Nobody asks this question here.', `answers.${unknown}.prompt`);
}
