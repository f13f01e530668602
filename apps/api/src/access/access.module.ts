import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SessionGuard } from './session.guard.js';
import { SessionCheck } from './session-check.js';
import { SessionCookie } from './session-cookie.js';

/** Guards every route. */
@Global()
@Module({
  providers: [SessionCookie, SessionCheck, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [SessionCookie],
})
export class AccessModule {}
