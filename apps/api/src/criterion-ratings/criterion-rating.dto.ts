import { ApiProperty } from '@nestjs/swagger';
import { criterionScale, type CriterionScale } from '@milepost/shared/readiness-facts';
import { check } from '../http/fields/check.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** How often the hire shows what one criterion asks for. */
export class CriterionRatingRequest {
  /** The key of a promotion criterion of the plan's template. */
  @Text({ min: 1, max: 100 })
  criterion: string;

  /** Null takes one's rating back. */
  @ApiProperty({ enum: [...criterionScale, null], nullable: true })
  @check('criterion-scale', (value) =>
    value === null || criterionScale.includes(value as CriterionScale)
      ? null
      : `This must be one of: ${criterionScale.join(', ')}; or null`,
  )
  rating: CriterionScale | null;

  @Optional()
  @Text({ max: 2000 })
  note?: string;
}
