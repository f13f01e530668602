import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { hashOf, isToken } from './session-token.js';

/** A session ends after this many days without a request. */
export const IDLE_DAYS = 30;

const NAME = 'milepost_session';

/** The cookie that carries a session's token. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  /** The hash of the token that came with the request; null without a cookie of the right form. */
  hashIn(request: FastifyRequest): Buffer | null {
    const token = request.cookies[NAME];
    return isToken(token) ? hashOf(token) : null;
  }

  set(reply: FastifyReply, token: string): void {
    reply.setCookie(NAME, token, { ...this.options, maxAge: IDLE_DAYS * 24 * 60 * 60 });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(NAME, this.options);
  }

  private get options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.secureCookies } as const;
  }
}
