import { Module } from '@nestjs/common';
import { PlanMovesController } from './plan-moves.controller.js';
import { PlanMovesReadModel } from './plan-moves.read-model.js';
import { PlanMovesService } from './plan-moves.service.js';

@Module({ controllers: [PlanMovesController], providers: [PlanMovesReadModel, PlanMovesService] })
export class PlanMovesModule {}
