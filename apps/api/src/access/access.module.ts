import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { RequestClaims } from './request-claims.js';
import { SessionGuard } from './session.guard.js';
import { SessionCheck } from './session-check.js';
import { SessionCookie } from './session-cookie.js';

/** Guards every route, and the keys of those that create. */
@Global()
@Module({
  providers: [
    SessionCookie,
    SessionCheck,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_INTERCEPTOR, useClass: RequestClaims },
  ],
  exports: [SessionCookie],
})
export class AccessModule {}
