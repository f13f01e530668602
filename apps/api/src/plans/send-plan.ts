import type { FastifyReply } from 'fastify';
import type { PlanReply } from './plan.read-model.js';

/** Sends a plan as its read model gave it: 304 where the reader has this very reply. */
export function sendPlan(reply: FastifyReply, { etag, body }: PlanReply): void {
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (body === null) void reply.code(304).send();
  else void reply.type('application/json; charset=utf-8').send(body);
}
