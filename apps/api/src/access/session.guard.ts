import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden } from '../http/rule-error.js';
import { ROUTE_ACCESS, type RouteAccess } from './route-access.js';
import { SessionCheck } from './session-check.js';
import { SessionCookie } from './session-cookie.js';
import { SignedOut } from './signed-out.js';

/** Lets nobody in without a session, unless the route is public. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionCheck,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.tokenHash = this.cookie.hashIn(request) ?? undefined;
    const targets = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, targets);
    if (access === 'public') return true;
    if (!request.tokenHash) throw new SignedOut();
    if (access === 'late') return true;
    request.actor = await this.sessions.actorOf(request.tokenHash, context.switchToHttp().getResponse<FastifyReply>());
    if (access === 'admin' && !request.actor.isAdmin) throw new Forbidden('Only an admin may do this.');
    return true;
  }
}
