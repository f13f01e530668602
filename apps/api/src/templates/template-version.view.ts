import type { TemplateDifference } from '@milepost/shared/template-difference';
import { ApiProperty } from '@nestjs/swagger';
import { PersonNameView } from '../people/person.view.js';
import { TemplatePlaceView } from '../template-drafts/template-draft.view.js';
import { TemplateRightsView } from './template.view.js';

const statuses = ['draft', 'review', 'published', 'retired'] as const;

export class TemplateVersionRightsView {
  retire: boolean;
  /** Bring a retired one back. */
  restore: boolean;
}

/** One version: what became of it, and through whom. Those that ship with the product were nobody's. */
export class TemplateVersionView {
  version: number;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
  /** What changed, in words. */
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: TemplatePlaceView, nullable: true }) basedOn: TemplatePlaceView | null;
  createdAt: string;
  @ApiProperty({ type: PersonNameView, nullable: true }) createdBy: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) editedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) editedBy: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) approvedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) approvedBy: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) publishedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) publishedBy: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) retiredAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) retiredBy: PersonNameView | null;
  @ApiProperty({ type: String, nullable: true }) reviewedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) reviewedBy: PersonNameView | null;
  /** Active plans that follow it. */
  planCount: number;
  can: TemplateVersionRightsView;
}

/** Every version of a template that the reader may see. */
export class TemplateVersionsView {
  slug: string;
  role: string;
  /** The newest first. */
  versions: TemplateVersionView[];
  can: TemplateRightsView;
}

export class ComparedVersionView {
  version: number;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
}

/** What makes one version out of another. */
export class TemplateDifferenceView {
  slug: string;
  from: ComparedVersionView;
  to: ComparedVersionView;
  /** In the shape of `TemplateDifference`. */
  @ApiProperty({ type: 'object', additionalProperties: true }) difference: TemplateDifference;
}
