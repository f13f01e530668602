import { constraintErrors, otherConstraint } from './constraint-errors.js';
import { RuleError } from './rule-error.js';

// deadlock, serialization failure, a lock or a statement that took too long
const BUSY = new Set(['40P01', '40001', '55P03', '57014']);

// lost connections, refused sign-ins, no such database, a full server, one that stops or starts, one that became a replica
const AWAY = /^(08|28|53)...$|^57P0[1-5]$|^3D000$|^25006$/;

const UNREACHABLE = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED ENOTFOUND EAI_AGAIN EPIPE ETIMEDOUT EHOSTUNREACH EHOSTDOWN ENETUNREACH'.split(
    ' ',
  ),
);

// the driver has no codes for these
const LOST =
  /^(Connection (terminated|ended|closed)|Client (was closed|has encountered a connection error)|timeout exceeded when trying to connect|timeout expired|Driver not Connected)/;

/** 503: the database cannot be reached for now; `reason` is for the log. */
export class DatabaseAway extends RuleError {
  constructor(readonly reason: string) {
    const detail = 'Milepost cannot reach its database for the moment. Nothing was changed; try again shortly.';
    super('database-away', detail, { status: 503, retryAfter: 5 });
  }
}

/** The refusal that an error of the database or of the way there stands for, or null where it is our own fault (and must be logged). */
export function ruleErrorOf(error: unknown): RuleError | null {
  // TypeORM keeps the driver's error inside its own
  const { driverError = error } = (error ?? {}) as { driverError?: unknown };
  const { code, severity, message, constraint } = (driverError ?? {}) as Record<string, unknown>;
  const state = typeof code === 'string' ? code : '';
  if (typeof severity === 'string') return ruleErrorOfState(state, String(constraint), String(message));
  const lost = UNREACHABLE.has(state) || (typeof message === 'string' && LOST.test(message));
  return lost ? new DatabaseAway(String(message || state)) : null;
}

function ruleErrorOfState(state: string, constraint: string, message: string): RuleError | null {
  if (AWAY.test(state)) return new DatabaseAway(message);
  if (state.startsWith('22'))
    return new RuleError('unusable-value', 'A value in this request cannot be used.', { status: 400 });
  if (state.startsWith('23')) {
    const { code, detail, ...options } = constraintErrors[constraint] ?? otherConstraint;
    return new RuleError(code, detail, options);
  }
  if (BUSY.has(state))
    return new RuleError('busy', 'Many people are changing this at once. Try again.', { status: 503, retryAfter: 1 });
  return null;
}
