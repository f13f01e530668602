import type { TemplateDifference } from '@milepost/shared/template-difference';
import { ApiProperty } from '@nestjs/swagger';
import { OneOf } from '../http/fields/one-of.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

const outcomes = ['new-template', 'new-version', 'unchanged', 'draft-stands'] as const;

/** How a file is wanted. */
export class TemplateFileQuery {
  /** `yaml` when left out. */
  @Optional()
  @OneOf(['yaml', 'json'])
  format?: 'yaml' | 'json';
}

/** What a file is brought as. */
export class TemplateFileTargetQuery {
  /** The role of a template of its own, whatever the file names; the template that the file names when left out. */
  @Optional()
  @Text({ min: 1, max: 200 })
  role?: string;
}

export class TemplateFileProblemView {
  /** `phases.0.goals.2.text`; empty for the whole. */
  path: string;
  @ApiProperty({ type: Number, nullable: true }) line: number | null;
  problem: string;
}

/** What would become of a template's file. */
export class TemplateFileView {
  slug: string;
  role: string;
  /** Whether it is new here, would be a new version, is known already, or finds somebody's draft open. */
  @ApiProperty({ enum: outcomes }) outcome: (typeof outcomes)[number];
  /** The version that holds the same. */
  @ApiProperty({ type: Number, nullable: true }) sameAs: number | null;
  /** The version that it would be a new version of. */
  @ApiProperty({ type: Number, nullable: true }) basedOn: number | null;
  /** What makes it out of that version, in the shape of `TemplateDifference`. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) difference: TemplateDifference | null;
  /** What would have to be mended before its draft is published. */
  problems: TemplateFileProblemView[];
}
