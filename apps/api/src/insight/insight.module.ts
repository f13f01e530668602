import { Module } from '@nestjs/common';
import { InsightController } from './insight.controller.js';
import { InsightReadModel } from './insight.read-model.js';

@Module({ controllers: [InsightController], providers: [InsightReadModel] })
export class InsightModule {}
