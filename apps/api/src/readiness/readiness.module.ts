import { Module } from '@nestjs/common';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesReadModel } from './candidates.read-model.js';
import { ReadinessChanges } from './readiness-changes.js';
import { ReadinessController } from './readiness.controller.js';
import { ReadinessReadModel } from './readiness.read-model.js';

@Module({
  controllers: [ReadinessController, CandidatesController],
  providers: [ReadinessReadModel, CandidatesReadModel, ReadinessChanges],
  exports: [ReadinessReadModel, ReadinessChanges],
})
export class ReadinessModule {}
