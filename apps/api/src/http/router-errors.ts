import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ruleErrorOfStatus } from './http-problem.js';
import { sendProblem } from './send-problem.js';

/** Answers what the router refuses before any route is found: an address that cannot be decoded. */
export const answerRouterError = (error: FastifyError, _: FastifyRequest, reply: FastifyReply): void =>
  sendProblem(reply, ruleErrorOfStatus(error.statusCode ?? 400, error.message));
