import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';

@Module({
  imports: [SessionsModule],
  controllers: [SetupController],
  providers: [SetupService],
})
export class SetupModule {}
