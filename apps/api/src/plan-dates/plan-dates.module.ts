import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ExtensionsService } from './extensions.service.js';
import { PausesService } from './pauses.service.js';
import { PlanDatesController } from './plan-dates.controller.js';
import { StartDateService } from './start-date.service.js';

@Module({
  imports: [PlansModule],
  controllers: [PlanDatesController],
  providers: [PausesService, ExtensionsService, StartDateService],
})
export class PlanDatesModule {}
