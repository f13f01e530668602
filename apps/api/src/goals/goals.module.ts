import { Module } from '@nestjs/common';
import { GoalChanges } from './goal-changes.js';
import { GoalsController } from './goals.controller.js';
import { GoalsService } from './goals.service.js';

@Module({ controllers: [GoalsController], providers: [GoalsService, GoalChanges], exports: [GoalChanges] })
export class GoalsModule {}
