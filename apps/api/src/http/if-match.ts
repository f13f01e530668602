import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RuleError } from './rule-error.js';

/** The version that the header `If-Match: "7"` names; 0, which nothing has, when it names none of ours; null without the header. */
export type AskedVersion = number | null;

/** Gives a handler the version that the client last saw. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): AskedVersion => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) return null;
  return Number(/^"([1-9]\d{0,8})"$/.exec(header)?.[1] ?? 0);
});

/** Throws 428 `if-match-missing` without a version, 412 `changed-meanwhile` with the current view for another one. */
export function requireVersion(asked: AskedVersion, current: number, view: unknown): void {
  if (asked === null)
    throw new RuleError('if-match-missing', 'Send If-Match with the version you last saw.', { status: 428 });
  if (asked !== current)
    throw new RuleError('changed-meanwhile', 'Someone changed this meanwhile. Here is how it stands now.', {
      status: 412,
      view,
    });
}

/** The ETag of a version. */
export const etagOf = (version: number): string => `"${version}"`;
