import { Module } from '@nestjs/common';
import { ReadinessChanges } from './readiness-changes.js';
import { ReadinessController } from './readiness.controller.js';
import { ReadinessReadModel } from './readiness.read-model.js';

@Module({
  controllers: [ReadinessController],
  providers: [ReadinessReadModel, ReadinessChanges],
  exports: [ReadinessReadModel, ReadinessChanges],
})
export class ReadinessModule {}
