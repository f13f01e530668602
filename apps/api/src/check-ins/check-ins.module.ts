import { Module } from '@nestjs/common';
import { CheckInArrangementService } from './check-in-arrangement.service.js';
import { CheckInChanges } from './check-in-changes.js';
import { CheckInListController } from './check-in-list.controller.js';
import { CheckInListReadModel } from './check-in-list.read-model.js';
import { CheckInReadModel } from './check-in.read-model.js';
import { CheckInsController } from './check-ins.controller.js';
import { ExtraCheckInsController } from './extra-check-ins.controller.js';
import { ExtraCheckInsService } from './extra-check-ins.service.js';

@Module({
  controllers: [CheckInListController, CheckInsController, ExtraCheckInsController],
  providers: [CheckInReadModel, CheckInListReadModel, CheckInChanges, CheckInArrangementService, ExtraCheckInsService],
  exports: [CheckInReadModel, CheckInChanges],
})
export class CheckInsModule {}
