import { ApiProperty } from '@nestjs/swagger';
import type { TemplateContent } from '@milepost/shared/template';
import { PersonNameView } from '../people/person.view.js';

/** A template in the catalogue: what its newest version holds, in numbers. */
export class TemplateSummaryView {
  slug: string;
  role: string;
  version: number;
  /** The blueprint document it is derived from. */
  documentTitle: string;
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

export class TemplateListView {
  templates: TemplateSummaryView[];
}

export class TemplateRightsView {
  /** Say that a version was reviewed. */
  review: boolean;
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
