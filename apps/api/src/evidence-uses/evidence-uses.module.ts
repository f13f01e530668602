import { Module } from '@nestjs/common';
import { ReadinessModule } from '../readiness/readiness.module.js';
import { EvidenceUsesService } from './evidence-uses.service.js';
import { PlanEvidenceController } from './plan-evidence.controller.js';
import { PlanEvidenceService } from './plan-evidence.service.js';

@Module({
  imports: [ReadinessModule],
  controllers: [PlanEvidenceController],
  providers: [PlanEvidenceService, EvidenceUsesService],
})
export class EvidenceUsesModule {}
