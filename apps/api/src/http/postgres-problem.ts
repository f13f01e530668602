import { constraintErrors, otherConstraint } from './constraint-errors.js';
import { RuleError } from './rule-error.js';

// deadlock, serialization failure, a lock or a statement that took too long
const BUSY = new Set(['40P01', '40001', '55P03', '57014']);

interface PostgresError {
  code: string;
  constraint?: string;
}

/** The refusal that a Postgres error stands for, or null where it is our own fault (and must be logged). */
export function ruleErrorOf(error: unknown): RuleError | null {
  const found = postgresErrorIn(error);
  if (!found) return null;
  if (found.code.startsWith('22'))
    return new RuleError('unusable-value', 'A value in this request cannot be used.', { status: 400 });
  if (found.code.startsWith('23')) {
    const { code, detail, ...options } = constraintErrors[found.constraint ?? ''] ?? otherConstraint;
    return new RuleError(code, detail, options);
  }
  if (BUSY.has(found.code))
    return new RuleError('busy', 'Many people are changing this at once. Try again.', { status: 503, retryAfter: 1 });
  return null;
}

/** TypeORM keeps the driver's error inside its own. */
function postgresErrorIn(error: unknown): PostgresError | null {
  if (!(error instanceof Error)) return null;
  const inner = (error as { driverError?: unknown }).driverError ?? error;
  const { code, severity } = inner as { code?: unknown; severity?: unknown };
  return typeof code === 'string' && typeof severity === 'string' ? (inner as PostgresError) : null;
}
