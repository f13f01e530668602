import { ApiProperty } from '@nestjs/swagger';
import { ratings, type Rating } from '@milepost/shared/assessment';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { Id } from '../http/fields/id.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

const most = 200;
const noList = { message: `This must be a list of at most ${most} entries` };

/** What one thinks of one goal. What is left out stays. */
export class GoalRatingRequest {
  @Id()
  goalId: number;

  /** Null takes the rating back. */
  @Nullable()
  @OneOf(ratings)
  @ApiProperty({ type: String, enum: [...ratings, null], nullable: true, required: false })
  rating?: Rating | null;

  @Optional()
  @Text({ max: 4000 })
  comment?: string;
}

/** An answer to one of the questions; an empty one takes it back. */
export class PromptAnswerRequest {
  /** The question's key. */
  @Text({ min: 1, max: 60 })
  prompt: string;

  @Text({ max: 4000 })
  text: string;
}

/** Some of an assessment, as it is typed: what is not named stays. */
export class AssessmentRequest {
  @Optional()
  @ApiProperty({ type: [GoalRatingRequest], maxItems: most })
  @IsArray(noList)
  @ArrayMaxSize(most, noList)
  @ArrayUnique((one: GoalRatingRequest) => one?.goalId, { message: 'A goal stands in this list twice' })
  @ValidateNested({ each: true, message: 'Each must be a goal with its rating' })
  @Type(() => GoalRatingRequest)
  ratings?: GoalRatingRequest[];

  @Optional()
  @ApiProperty({ type: [PromptAnswerRequest], maxItems: most })
  @IsArray(noList)
  @ArrayMaxSize(most, noList)
  @ArrayUnique((one: PromptAnswerRequest) => one?.prompt, { message: 'A question stands in this list twice' })
  @ValidateNested({ each: true, message: 'Each must be a question with its answer' })
  @Type(() => PromptAnswerRequest)
  answers?: PromptAnswerRequest[];
}
