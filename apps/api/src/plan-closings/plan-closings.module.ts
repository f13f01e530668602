import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { PlanClosingsController } from './plan-closings.controller.js';
import { PlanClosingsService } from './plan-closings.service.js';

@Module({
  imports: [PlansModule],
  controllers: [PlanClosingsController],
  providers: [PlanClosingsService],
})
export class PlanClosingsModule {}
