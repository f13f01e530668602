import { ApiProperty } from '@nestjs/swagger';
import { check } from '../http/fields/check.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** What comes with a document. */
export class BlueprintImportQuery {
  /** Its file name, or what it is called; 1 to 200 characters. */
  @Text({ min: 1, max: 200 })
  name: string;

  /** What its sender says it is: `text/html`. Its content decides first. */
  @Optional()
  @Text({ min: 1, max: 200 })
  type?: string;
}

export class CorrectionsRequest {
  /** The whole list, in the shape of `Correction`; at most 2000. What is left out is taken back. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true }, maxItems: 2000 })
  @check('bad-corrections', (value) => (Array.isArray(value) ? null : 'must be a list'))
  corrections: unknown[];
}

/** What becomes of a document that was read. */
export class TemplateOfImportRequest {
  /** What the role is called; 1 to 200 characters. */
  @Text({ min: 1, max: 200 })
  role: string;

  /** The template whose new version it is; a template of its own when left out. */
  @Optional()
  @Text({ min: 1, max: 80 })
  versionOf?: string;
}
