import { type Server, STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { ruleErrorOfStatus } from './http-problem.js';
import { everywhere } from './security-headers.js';
import { problemText, sendProblem } from './send-problem.js';

/** Answers what the router refuses before any route is found: an address that cannot be decoded. */
export const answerRouterError = (error: FastifyError, _: FastifyRequest, reply: FastifyReply): void =>
  sendProblem(reply.headers(everywhere), ruleErrorOfStatus(error.statusCode ?? 400, error.message));

const statuses: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what never becomes a request, and hangs up: no HTTP at all, headers too large, too slow to arrive. */
export const answerClientError: NonNullable<FastifyServerOptions<Server>['clientErrorHandler']> = (error, socket) => {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const status = statuses[error.code] ?? 400;
    const body = problemText(ruleErrorOfStatus(status, ''));
    const headers = {
      ...everywhere,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  }
  socket.destroy(error);
};
