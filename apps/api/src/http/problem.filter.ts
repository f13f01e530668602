import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ruleErrorOf } from './postgres-problem.js';
import type { Problem } from './problem.js';
import { NotFound, RuleError } from './rule-error.js';

/** Answers every error as a problem; what is our own fault is logged with the request's id and answers 500 without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const rule = this.ruleOf(error) ?? this.ownFault(error, request);
    if (rule.retryAfter) void reply.header('retry-after', rule.retryAfter);
    void reply
      .status(rule.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemOf(rule)));
  }

  private ruleOf(error: unknown): RuleError | null {
    if (error instanceof RuleError) return error;
    if (error instanceof HttpException) return fromHttp(error);
    return ruleErrorOf(error);
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

function problemOf({ status, detail, code, errors, view }: RuleError): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, code, errors, view };
}

const known: Record<number, [code: string, detail: string]> = {
  400: ['malformed', 'The request cannot be read. Check that its body is JSON.'],
  405: ['method-not-allowed', 'This address does not answer to that method.'],
  413: ['too-large', 'The request is larger than Milepost accepts.'],
  414: ['too-long', 'The address is too long.'],
  415: ['unsupported-media-type', 'Send the body as application/json.'],
};

/** Nest's own errors and Fastify's, which Nest wraps: malformed JSON, a body too large, an unknown media type, no such route. */
function fromHttp(error: HttpException): RuleError {
  const status = error.getStatus();
  if (status === 404) return new NotFound();
  const [code, detail] = known[status] ?? [`http-${status}`, error.message];
  return new RuleError(code, detail, { status });
}
