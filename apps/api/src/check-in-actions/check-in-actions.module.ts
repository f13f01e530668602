import { Module } from '@nestjs/common';
import { CheckInsModule } from '../check-ins/check-ins.module.js';
import { CheckInActionsController } from './check-in-actions.controller.js';
import { CheckInActionsService } from './check-in-actions.service.js';

@Module({
  imports: [CheckInsModule],
  controllers: [CheckInActionsController],
  providers: [CheckInActionsService],
})
export class CheckInActionsModule {}
