import { Module } from '@nestjs/common';
import { CheckInPromptsController } from './check-in-prompts.controller.js';
import { CheckInPromptsService } from './check-in-prompts.service.js';

@Module({ controllers: [CheckInPromptsController], providers: [CheckInPromptsService] })
export class CheckInPromptsModule {}
