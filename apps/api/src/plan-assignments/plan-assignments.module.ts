import { Module } from '@nestjs/common';
import { PlanAssignmentsController } from './plan-assignments.controller.js';
import { PlanAssignmentsService } from './plan-assignments.service.js';

/** Plans for many people at once. */
@Module({ controllers: [PlanAssignmentsController], providers: [PlanAssignmentsService] })
export class PlanAssignmentsModule {}
