import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanActivityReadModel } from './plan-activity.read-model.js';
import { PlanChanges } from './plan-changes.js';
import { PlanEntity } from './plan.entity.js';
import { PlanReadModel } from './plan.read-model.js';
import { PlanStart } from './plan-start.js';
import { PlansController } from './plans.controller.js';
import { PlansService } from './plans.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlanEntity])],
  controllers: [PlansController],
  providers: [PlansService, PlanChanges, PlanStart, PlanReadModel, PlanActivityReadModel],
  exports: [PlanStart, PlanReadModel, PlanChanges],
})
export class PlansModule {}
