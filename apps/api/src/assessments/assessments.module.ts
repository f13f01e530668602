import { Module } from '@nestjs/common';
import { CheckInsModule } from '../check-ins/check-ins.module.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsService } from './assessments.service.js';

@Module({ imports: [CheckInsModule], controllers: [AssessmentsController], providers: [AssessmentsService] })
export class AssessmentsModule {}
