import type { TemplateContent } from '@milepost/shared/template';
import { type DraftRights, draftRights } from '@milepost/shared/template-access';
import { publicationBlock, publicationProblems } from '@milepost/shared/template-draft';
import { inferredCounts } from '@milepost/shared/template-entries';
import type { PersonNameView } from '../people/person.view.js';
import type { Actor } from '../access/actor.js';
import type { TemplateDraftStandingView, TemplateDraftSummaryView, TemplatePlaceView } from './template-draft.view.js';

/** A draft as the catalogue reads it. */
export interface DraftLine {
  id: string;
  templateId: string;
  slug: string;
  role: string;
  version: number;
  status: 'draft' | 'review';
  revision: number;
  basedOn: TemplatePlaceView | null;
  createdAt: string;
  createdBy: PersonNameView;
  editedAt: string;
  editedBy: PersonNameView;
  reviewer: PersonNameView | null;
  askedAt: string | null;
  approvedAt: string | null;
  approvedBy: PersonNameView | null;
  returnedAt: string | null;
  returnedBy: PersonNameView | null;
  returnedReason: string | null;
}

/** A draft as the database has it, with what the organisation asks of it. */
export interface DraftRow extends DraftLine {
  content: TemplateContent;
  reviewRequired: boolean;
}

/** What the reader may do with a draft; null where it does not exist for them. */
export const rightsOn = (draft: DraftLine, actor: Actor): DraftRights | null =>
  draftRights(actor, {
    status: draft.status,
    editedBy: draft.editedBy.id,
    reviewerId: draft.reviewer?.id ?? null,
    approved: draft.approvedAt !== null,
  });

export function draftStanding(draft: DraftRow, can: DraftRights): TemplateDraftStandingView {
  const { slug, role, version, status, revision, basedOn, createdAt, createdBy, editedAt, editedBy } = draft;
  const { reviewer, askedAt, approvedAt, approvedBy, returnedAt, returnedBy, returnedReason } = draft;
  const { content, reviewRequired } = draft;
  const problems = publicationProblems(content);
  return {
    ...{ slug, role, version, status, revision, basedOn, createdAt, createdBy, editedAt, editedBy },
    problems,
    inferred: inferredCounts(content),
    blocked: publicationBlock({ problems, reviewRequired, approved: approvedAt !== null }),
    review: {
      required: reviewRequired,
      ...{ reviewer, askedAt, approvedAt, approvedBy, returnedAt, returnedBy, returnedReason },
    },
    can,
  };
}

export const draftSummary = (draft: DraftLine, can: DraftRights): TemplateDraftSummaryView => {
  const { slug, role, version, status, basedOn, editedAt, editedBy, reviewer, approvedAt } = draft;
  const approved = approvedAt !== null;
  return { slug, role, version, status, basedOn, editedAt, editedBy, reviewer, approved, mayApprove: can.approve };
};
