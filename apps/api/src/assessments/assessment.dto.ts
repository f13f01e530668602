import { ApiProperty } from '@nestjs/swagger';
import { ratings, type Rating } from '@milepost/shared/assessment';
import { Id } from '../http/fields/id.js';
import { ListOf } from '../http/fields/list-of.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

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
  @ListOf(GoalRatingRequest, { what: 'ratings', most: 200, unique: 'goalId' })
  ratings?: GoalRatingRequest[];

  @Optional()
  @ListOf(PromptAnswerRequest, { what: 'answers', most: 200, unique: 'prompt' })
  answers?: PromptAnswerRequest[];
}
