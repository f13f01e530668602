import { Injectable } from '@nestjs/common';
import { mayReview } from '@milepost/shared/template-access';
import { publicationProblems } from '@milepost/shared/template-draft';
import type { Actor } from '../access/actor.js';
import { BadRequest, Forbidden, RuleError } from '../http/rule-error.js';
import { DraftChanges, type DraftScene, requireAdmin } from '../template-drafts/draft-changes.js';
import { problemsLeft } from '../template-drafts/problems-left.js';
import type { TemplateDraftStandingView } from '../template-drafts/template-draft.view.js';
import { activePerson, approve, askReview, returnDraft, withdrawReview } from './template-review.sql.js';

/** A second person reads a draft before it is published. */
@Injectable()
export class TemplateReviewsService {
  constructor(private readonly drafts: DraftChanges) {}

  /**
   * Asks somebody; asking somebody else takes back what the first one said. Throws 404, 403, 409 `problems-left`, `own-review`
   * for who changed it last, 400 `person-unknown`.
   */
  ask(actor: Actor, slug: string, reviewerId: number): Promise<TemplateDraftStandingView> {
    return this.drafts.change(actor, slug, async ({ tx, draft }) => {
      requireAdmin(actor);
      if (draft.status === 'review' && draft.reviewer?.id === reviewerId) return null;
      if (!(await tx.query(activePerson, [reviewerId])).length)
        throw new BadRequest('person-unknown', 'Choose somebody who is active here.', 'reviewerId');
      if (!mayReview(reviewerId, { editedBy: draft.editedBy.id }))
        throw new RuleError('own-review', 'Choose somebody who did not write this last.', { field: 'reviewerId' });
      const problems = publicationProblems(draft.content);
      if (problems.length) throw problemsLeft(problems);
      await tx.query(askReview, [draft.id, reviewerId]);
      return { verb: 'draft-review-asked', subjectId: reviewerId };
    });
  }

  /** Takes the request back; the draft can be changed again. Throws 404, 403. */
  withdraw(actor: Actor, slug: string): Promise<TemplateDraftStandingView> {
    return this.drafts.change(actor, slug, async ({ tx, draft }) => {
      requireAdmin(actor);
      if (draft.status !== 'review') return null;
      await tx.query(withdrawReview, [draft.id]);
      return { verb: 'draft-review-withdrawn' };
    });
  }

  /** The reviewer says yes. Throws 404, 403, 409 `not-asked` once it was returned or withdrawn. */
  approve(actor: Actor, slug: string): Promise<TemplateDraftStandingView> {
    return this.drafts.change(actor, slug, async (scene) => {
      requireReviewer(actor, scene);
      const { tx, draft } = scene;
      if (draft.approvedAt !== null) return null;
      requireAsked(scene);
      await tx.query(approve, [draft.id, actor.personId]);
      return { verb: 'draft-approved' };
    });
  }

  /** The reviewer says what is missing; the draft can be changed again. Throws 404, 403, 409 `not-asked`. */
  return(actor: Actor, slug: string, reason: string): Promise<TemplateDraftStandingView> {
    return this.drafts.change(actor, slug, async (scene) => {
      requireReviewer(actor, scene);
      const { tx, draft } = scene;
      if (draft.status === 'draft' && draft.returnedReason === reason) return null;
      requireAsked(scene);
      await tx.query(returnDraft, [draft.id, actor.personId, reason]);
      return { verb: 'draft-returned' };
    });
  }
}

function requireReviewer({ personId }: Actor, { draft }: DraftScene): void {
  if (draft.reviewer?.id !== personId) throw new Forbidden('Only who is asked to review it says that.');
}

function requireAsked({ draft }: DraftScene): void {
  if (draft.status !== 'review') throw new RuleError('not-asked', 'Nobody asks for a review of this draft now.');
}
