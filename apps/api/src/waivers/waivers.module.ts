import { Module } from '@nestjs/common';
import { GoalTermsModule } from '../goal-terms/goal-terms.module.js';
import { WaiversController } from './waivers.controller.js';
import { WaiversService } from './waivers.service.js';

@Module({ imports: [GoalTermsModule], controllers: [WaiversController], providers: [WaiversService] })
export class WaiversModule {}
