import { Module } from '@nestjs/common';
import { CheckInReadModel } from './check-in.read-model.js';
import { CheckInsController } from './check-ins.controller.js';

@Module({
  controllers: [CheckInsController],
  providers: [CheckInReadModel],
  exports: [CheckInReadModel],
})
export class CheckInsModule {}
