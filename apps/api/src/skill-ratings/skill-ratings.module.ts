import { Module } from '@nestjs/common';
import { ReadinessModule } from '../readiness/readiness.module.js';
import { SkillRatingsController } from './skill-ratings.controller.js';
import { SkillRatingsService } from './skill-ratings.service.js';

@Module({ imports: [ReadinessModule], controllers: [SkillRatingsController], providers: [SkillRatingsService] })
export class SkillRatingsModule {}
