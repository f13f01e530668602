import { ApiProperty } from '@nestjs/swagger';
import type { Blueprint } from '@milepost/blueprint/blueprint';
import type { Correction } from '@milepost/blueprint/correction';
import { PersonNameView } from '../people/person.view.js';

const statuses = ['reading', 'read', 'refused'] as const;

export class BlueprintImportPlaceView {
  id: number;
}

/** A document that was brought, in a list. */
export class BlueprintImportSummaryView {
  id: number;
  name: string;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
  /** Why it could not be read, in a sentence. */
  @ApiProperty({ type: String, nullable: true }) refusal: string | null;
  /** Rises with every correction; what If-Match asks for. */
  version: number;
  madeAt: string;
  changedAt: string;
  madeBy: PersonNameView;
  /** The template that was made of it. */
  @ApiProperty({ type: String, nullable: true }) templateSlug: string | null;
  /** The role that the document names. */
  @ApiProperty({ type: String, nullable: true }) role: string | null;
}

export class BlueprintImportListView {
  imports: BlueprintImportSummaryView[];
}

/** A template that this document seems to have made before. */
export class KnownTemplateView {
  slug: string;
  role: string;
}

/** A document with what was read in it. The reading never changes; what a person corrected stands beside it. */
export class BlueprintImportView extends BlueprintImportSummaryView {
  @ApiProperty({ enum: ['text', 'markdown', 'html', 'docx', 'pdf', null], nullable: true }) format: string | null;
  /** The source as plain text: what places count in. Null until it is read. */
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  /** In the shape of `Blueprint`; null until it is read. */
  @ApiProperty({ type: 'object', nullable: true, additionalProperties: true }) blueprint: Blueprint | null;
  /** In the shape of `Correction`, in the order in which they were made. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) corrections: Correction[];
  @ApiProperty({ type: KnownTemplateView, nullable: true }) known: KnownTemplateView | null;
}

export class CorrectionsView {
  version: number;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) corrections: Correction[];
}
