import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import { Database } from '../database/database.js';
import { bodyBytes } from '../http/file-body.js';
import { REQUEST_KEY, requestKeyOf } from '../http/request-key.js';
import { RuleError } from '../http/rule-error.js';
import { claimRequest, dropClaim } from './request-claim.sql.js';

interface Claim extends Record<string, unknown> {
  id: string;
  bodyHash: Buffer;
  isNew: boolean;
}

/**
 * A creating POST claims its Idempotency-Key for what it holds: with the key of another request it is refused, 422
 * `request-key-reused`, where it would else be taken for a repetition. What is refused for another reason gives its key back.
 */
@Injectable()
export class RequestClaims implements NestInterceptor {
  private readonly logger = new Logger('RequestClaims');

  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = this.reflector.get<boolean>(REQUEST_KEY, context.getHandler()) ? requestKeyOf(request) : null;
    const claim = key && (await this.claim(request, key));
    if (!claim || !claim.isNew) return next.handle();
    const giveBack = (error: unknown) => from(this.drop(claim)).pipe(mergeMap(() => throwError(() => error)));
    return next.handle().pipe(catchError(giveBack));
  }

  private async claim(request: FastifyRequest, key: string): Promise<Claim | undefined> {
    const [place, question = ''] = request.url.split('?', 2);
    const hash = createHash('sha256')
      .update(`${question}\n`)
      .update(await bodyBytes(request))
      .digest();
    const [claim] = await this.database.read<Claim>(claimRequest, [request.tokenHash, key, place, hash]);
    if (claim && !claim.bodyHash.equals(hash))
      throw new RuleError('request-key-reused', 'This Idempotency-Key came with another request before.', {
        status: 422,
      });
    return claim;
  }

  /** Whoever is refused hears why, whatever becomes of the claim. */
  private async drop({ id }: Claim): Promise<void> {
    await this.database.read(dropClaim, [id]).catch((error: unknown) => this.logger.warn(String(error)));
  }
}
