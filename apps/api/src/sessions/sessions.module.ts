import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';
import { MeController } from './me.controller.js';
import { MeReadModel } from './me.read-model.js';
import { PasswordService } from './password.service.js';
import { Passwords } from './passwords.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { Throttle } from './throttle.js';

/** Signing in, and what follows from who signed in. */
@Module({
  controllers: [SessionsController, MeController, DemoController],
  providers: [SessionsService, PasswordService, Passwords, Throttle, MeReadModel],
  exports: [SessionsService, PasswordService, Passwords, Throttle],
})
export class SessionsModule {}
