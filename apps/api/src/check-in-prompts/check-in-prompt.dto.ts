import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** A question for both sides. */
export class PromptRequest {
  /** The key it is known by already; left out for a new one. */
  @Optional()
  @Text({ min: 1, max: 60 })
  key?: string;

  /** As the hire is asked. */
  @Text({ min: 1, max: 300 })
  hire: string;

  /** As the manager is asked. */
  @Text({ min: 1, max: 300 })
  manager: string;
}

/** The questions of a stage, in their order. */
export class PromptsRequest {
  /** 1 to 12. */
  @ApiProperty({ type: [PromptRequest], minItems: 1, maxItems: 12 })
  @IsArray({ message: 'This must be a list of questions' })
  @ArrayMinSize(1, { message: 'Ask at least one question' })
  @ArrayMaxSize(12, { message: 'Ask at most 12 questions' })
  @ValidateNested({ each: true, message: 'Each must be a question for both sides' })
  @Type(() => PromptRequest)
  prompts: PromptRequest[];
}
