import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';
import type { RuleError } from './rule-error.js';

/** The body that says what a refusal is. */
export function problemText({ status, detail, code, errors, view }: RuleError): string {
  const title = STATUS_CODES[status] ?? 'Error';
  const problem: Problem = { type: 'about:blank', title, status, detail, code, errors, view };
  return JSON.stringify(problem);
}

/** Answers with the problem that a refusal is. */
export function sendProblem(reply: FastifyReply, rule: RuleError): void {
  if (rule.retryAfter) void reply.header('retry-after', rule.retryAfter);
  void reply
    .status(rule.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problemText(rule));
}
