import { applyDecorators } from '@nestjs/common';
import type { TemplateContent } from '@milepost/shared/template';
import { isSlug, longestSlug } from '@milepost/shared/template-slug';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { check } from '../http/fields/check.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';
import { WholeNumber } from '../http/fields/whole-number.js';

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const VersionNumber = (): PropertyDecorator => WholeNumber({ min: 1, max: 1_000_000 });

/** The name of a template in addresses. */
const Slug = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', minLength: 1, maxLength: longestSlug, example: 'associate-cloud-engineer' }),
    check('slug', (value) =>
      isSlug(value) ? null : `This must be lower-case-words of at most ${longestSlug} letters`,
    ),
  );

/** A version that was published. */
export class TemplatePlaceRequest {
  @Text({ min: 1, max: longestSlug })
  slug: string;

  @VersionNumber()
  version: number;
}

/** A template of one's own. */
export class NewTemplateRequest {
  @Text({ min: 1, max: 200 })
  role: string;

  /** Made of the role when left out. */
  @Optional()
  @Slug()
  slug?: string;

  /** What it begins with; empty when left out. */
  @Optional()
  @ApiProperty({ type: TemplatePlaceRequest })
  @Type(() => TemplatePlaceRequest)
  @check('place', (value) => (isRecord(value) ? null : 'This must be a slug and a version'))
  @ValidateNested()
  copyOf?: TemplatePlaceRequest;
}

export class NewDraftRequest {
  /** The version to begin from; the newest published one when left out. */
  @Optional()
  @VersionNumber()
  version?: number;
}

export class DraftRequest {
  /** The whole draft, in the shape of `TemplateContent`; texts may be empty. At most 1 MB and 2,000 entries. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  // taken as it came: what it may hold is the domain's to say
  @Transform(({ obj }: { obj: { content: unknown } }) => obj.content)
  @check('content', (value) => (isRecord(value) ? null : 'This must be a template'))
  content: TemplateContent;
}
