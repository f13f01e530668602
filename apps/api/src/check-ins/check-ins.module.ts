import { Module } from '@nestjs/common';
import { CheckInChanges } from './check-in-changes.js';
import { CheckInReadModel } from './check-in.read-model.js';
import { CheckInsController } from './check-ins.controller.js';

@Module({
  controllers: [CheckInsController],
  providers: [CheckInReadModel, CheckInChanges],
  exports: [CheckInReadModel, CheckInChanges],
})
export class CheckInsModule {}
