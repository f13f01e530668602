import type { TemplateContent } from '@milepost/shared/template';
import type { DraftRights } from '@milepost/shared/template-access';
import type { TemplateProblem } from '@milepost/shared/template-draft';
import { ApiProperty } from '@nestjs/swagger';
import { PersonNameView } from '../people/person.view.js';

/** Where a version stands: the template's slug and the version's number. */
export class TemplatePlaceView {
  slug: string;
  version: number;
}

export class TemplateProblemView implements TemplateProblem {
  /** `phases.0.goals.2.text`; empty for the whole. */
  path: string;
  problem: string;
}

/** How many entries of one section are inferred. */
export class InferredCountView {
  /** As in the difference of two versions: `phases`, `goals`, `kpis`. */
  section: string;
  count: number;
}

export class DraftReviewView {
  /** The organisation asks for a second person before anything is published. */
  required: boolean;
  /** Who is, or was last, asked. */
  @ApiProperty({ type: PersonNameView, nullable: true }) reviewer: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) askedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) approvedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) approvedBy: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) returnedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) returnedBy: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) returnedReason: string | null;
}

export class DraftRightsView implements DraftRights {
  edit: boolean;
  discard: boolean;
  /** Ask somebody to review it, or somebody else. */
  askReview: boolean;
  withdrawReview: boolean;
  approve: boolean;
  return: boolean;
  /** Whether something stands in the way now, `blocked` says. */
  publish: boolean;
}

/** A draft in the catalogue. */
export class TemplateDraftSummaryView {
  slug: string;
  role: string;
  version: number;
  @ApiProperty({ enum: ['draft', 'review'] }) status: 'draft' | 'review';
  @ApiProperty({ type: TemplatePlaceView, nullable: true }) basedOn: TemplatePlaceView | null;
  editedAt: string;
  editedBy: PersonNameView;
  @ApiProperty({ type: PersonNameView, nullable: true }) reviewer: PersonNameView | null;
  approved: boolean;
  /** The reader is asked, and has not said yes. */
  mayApprove: boolean;
}

/** Where a draft stands, without what it holds. */
export class TemplateDraftStandingView {
  slug: string;
  role: string;
  version: number;
  @ApiProperty({ enum: ['draft', 'review'] }) status: 'draft' | 'review';
  /** Rises with every change of its content; what If-Match asks for. */
  revision: number;
  @ApiProperty({ type: TemplatePlaceView, nullable: true }) basedOn: TemplatePlaceView | null;
  createdAt: string;
  createdBy: PersonNameView;
  editedAt: string;
  editedBy: PersonNameView;
  /** What keeps it from being published, 200 at most. */
  problems: TemplateProblemView[];
  inferred: InferredCountView[];
  /** Why publication would be refused now. */
  @ApiProperty({ enum: ['problems-left', 'review-needed'], type: String, nullable: true })
  blocked: 'problems-left' | 'review-needed' | null;
  review: DraftReviewView;
  can: DraftRightsView;
}

/** A draft, whole. */
export class TemplateDraftView extends TemplateDraftStandingView {
  /** Keys of earlier versions that it no longer has: no new item takes one of them. */
  retiredKeys: string[];
  /** In the shape of `TemplateContent`; texts may be empty. */
  @ApiProperty({ type: 'object', additionalProperties: true }) content: TemplateContent;
}
