import { ApiProperty } from '@nestjs/swagger';
import type { TemplateContent } from '@milepost/shared/template';
import type { TemplateRights } from '@milepost/shared/template-access';
import { PersonNameView } from '../people/person.view.js';
import { TemplateDraftSummaryView } from '../template-drafts/template-draft.view.js';

/** A template in the catalogue: what its newest version holds, in numbers. */
export class TemplateSummaryView {
  slug: string;
  role: string;
  version: number;
  /** The blueprint document it is derived from; null for one that was written by hand. */
  @ApiProperty({ type: String, nullable: true }) documentTitle: string | null;
  /** Its timeline is not in the document: it was inferred. */
  inferred: boolean;
  @ApiProperty({ type: String, nullable: true }) reviewedAt: string | null;
  phases: number;
  goals: number;
  kpis: number;
  skills: number;
  guardrails: number;
  /** Active plans that follow any version. */
  planCount: number;
}

export class CatalogueRightsView {
  /** Write a template of their own. */
  create: boolean;
  /** Bring one from a file. */
  import: boolean;
}

export class TemplateListView {
  templates: TemplateSummaryView[];
  /** Drafts that the reader may see: an admin all, others those they are asked to review. */
  drafts: TemplateDraftSummaryView[];
  can: CatalogueRightsView;
}

export class TemplateRightsView implements TemplateRights {
  /** Say that a version was reviewed against its document. */
  review: boolean;
  /** Begin a new version, retire one, bring it back, take one away as a file. */
  edit: boolean;
}

/** One version of a template, whole. */
export class TemplateView {
  slug: string;
  role: string;
  version: number;
  /** Every version there is, the newest first. */
  versions: number[];
  @ApiProperty({ enum: ['published', 'retired'] }) status: 'published' | 'retired';
  publishedAt: string;
  @ApiProperty({ type: String, nullable: true }) reviewedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) reviewedBy: PersonNameView | null;
  /** Active plans that follow this version. */
  planCount: number;
  can: TemplateRightsView;
  /** Everything the blueprint gives, in the shape of `TemplateContent`. */
  @ApiProperty({ type: 'object', additionalProperties: true }) content: TemplateContent;
}

/** Who reviewed a version and when. */
export class TemplateReviewView {
  @ApiProperty({ type: String, nullable: true }) reviewedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) reviewedBy: PersonNameView | null;
}
