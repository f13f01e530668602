import { Module } from '@nestjs/common';
import { LinksModule } from '../links/links.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { AdminLinkService } from './admin-link.service.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';

@Module({
  imports: [LinksModule, SessionsModule],
  controllers: [SetupController],
  providers: [SetupService, AdminLinkService],
})
export class SetupModule {}
