import { Module } from '@nestjs/common';
import { ReadinessModule } from '../readiness/readiness.module.js';
import { DecisionRecordReadModel } from './decision-record.read-model.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';

@Module({
  imports: [ReadinessModule],
  controllers: [DecisionsController],
  providers: [DecisionsService, DecisionRecordReadModel],
  exports: [DecisionRecordReadModel],
})
export class DecisionsModule {}
