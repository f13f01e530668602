import { Module } from '@nestjs/common';
import { ReadinessModule } from '../readiness/readiness.module.js';
import { CriterionRatingsController } from './criterion-ratings.controller.js';
import { CriterionRatingsService } from './criterion-ratings.service.js';

@Module({
  imports: [ReadinessModule],
  controllers: [CriterionRatingsController],
  providers: [CriterionRatingsService],
})
export class CriterionRatingsModule {}
