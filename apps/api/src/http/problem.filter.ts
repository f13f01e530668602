import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ruleErrorOfStatus } from './http-problem.js';
import { DatabaseAway, ruleErrorOf } from './postgres-problem.js';
import { RuleError } from './rule-error.js';
import { sendProblem } from './send-problem.js';

/** Answers every error as a problem; what is our own fault is logged with the request's id and answers 500 without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const rule = this.ruleOf(error) ?? this.ownFault(error, request);
    if (rule instanceof DatabaseAway) this.logger.warn(`request ${request.id}: ${rule.reason}`);
    sendProblem(reply, rule);
  }

  private ruleOf(error: unknown): RuleError | null {
    if (error instanceof RuleError) return error;
    if (error instanceof HttpException) return ruleErrorOfStatus(error.getStatus(), error.message);
    return hungUp(error) ? ruleErrorOfStatus(400, '') : ruleErrorOf(error);
  }

  private ownFault(error: unknown, request: FastifyRequest): RuleError {
    const stack = error instanceof Error ? error.stack : String(error);
    this.logger.error(
      `request ${request.id} ${request.method} ${request.routeOptions?.url ?? 'without a route'}: ${stack}`,
    );
    const detail = `Something went wrong on our side. It is logged as request ${request.id}.`;
    return new RuleError('internal', detail, { status: 500 });
  }
}

/** Node's word for a client that left, or was too slow, in the middle of its body: no fault of ours, and nobody to answer. */
function hungUp(error: unknown): boolean {
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  return message === 'aborted' && code === 'ECONNRESET';
}
