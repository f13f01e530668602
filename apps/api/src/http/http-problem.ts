import { NotFound, RuleError } from './rule-error.js';

const known: Record<number, [code: string, detail: string]> = {
  400: ['malformed', 'The request cannot be read. Check its address, and that its body is JSON.'],
  403: ['forbidden', 'This may not be read.'],
  405: ['method-not-allowed', 'This address does not answer to that method.'],
  408: ['too-slow', 'The request took too long to arrive.'],
  413: ['too-large', 'The request is larger than Milepost accepts.'],
  415: ['unsupported-media-type', 'Send the body as application/json.'],
  416: ['no-such-range', 'The file has no such part.'],
  431: ['headers-too-large', 'The headers and address are larger than Milepost accepts.'],
};

/** The refusal that an HTTP status of Nest or Fastify stands for: malformed JSON, a body too large, no such route. */
export function ruleErrorOfStatus(status: number, message: string): RuleError {
  if (status === 404) return new NotFound();
  const [code, detail] = known[status] ?? [`http-${status}`, message];
  return new RuleError(code, detail, { status });
}
