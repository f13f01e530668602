import { Module } from '@nestjs/common';
import { CheckInsModule } from '../check-ins/check-ins.module.js';
import { ApartReasonsService } from './apart-reasons.service.js';
import { CheckInClosingsController } from './check-in-closings.controller.js';
import { CheckInClosingsService } from './check-in-closings.service.js';
import { CheckInRecordReadModel } from './check-in-record.read-model.js';

@Module({
  imports: [CheckInsModule],
  controllers: [CheckInClosingsController],
  providers: [CheckInClosingsService, ApartReasonsService, CheckInRecordReadModel],
  exports: [CheckInRecordReadModel],
})
export class CheckInClosingsModule {}
