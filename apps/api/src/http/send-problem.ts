import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';
import type { RuleError } from './rule-error.js';

/** Answers with the problem that a refusal is. */
export function sendProblem(reply: FastifyReply, { status, detail, code, errors, view, retryAfter }: RuleError): void {
  const title = STATUS_CODES[status] ?? 'Error';
  const problem: Problem = { type: 'about:blank', title, status, detail, code, errors, view };
  if (retryAfter) void reply.header('retry-after', retryAfter);
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
