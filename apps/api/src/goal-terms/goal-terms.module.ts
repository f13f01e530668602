import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { GoalTermsController } from './goal-terms.controller.js';
import { GoalTermsService } from './goal-terms.service.js';
import { TermsChanges } from './terms-changes.js';

/** What one hire's plan asks. */
@Module({
  imports: [PlansModule],
  controllers: [GoalTermsController],
  providers: [GoalTermsService, TermsChanges],
  exports: [TermsChanges],
})
export class GoalTermsModule {}
