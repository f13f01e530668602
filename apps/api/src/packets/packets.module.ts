import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { ReadinessModule } from '../readiness/readiness.module.js';
import { PacketsController } from './packets.controller.js';
import { PacketsReadModel } from './packets.read-model.js';

@Module({
  imports: [ReadinessModule, DecisionsModule],
  controllers: [PacketsController],
  providers: [PacketsReadModel],
})
export class PacketsModule {}
