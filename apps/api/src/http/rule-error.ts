import type { FieldProblem } from './problem.js';

export interface RuleErrorOptions {
  /** HTTP status; 409 when left out. */
  status?: number;
  /** The one field that is wrong. */
  field?: string;
  /** Every field that is wrong, where it is more than one. */
  errors?: FieldProblem[];
  /** The current view, for whoever asked from an older one. */
  view?: unknown;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number;
}

/** A refusal with a stable code and a sentence; the problem filter sends it on. */
export class RuleError extends Error {
  readonly status: number;
  readonly errors?: FieldProblem[];
  readonly view?: unknown;
  readonly retryAfter?: number;

  constructor(
    readonly code: string,
    readonly detail: string,
    { status = 409, field, errors, view, retryAfter }: RuleErrorOptions = {},
  ) {
    super(detail);
    this.status = status;
    this.errors = errors ?? (field === undefined ? undefined : [{ field, code, detail }]);
    this.view = view;
    this.retryAfter = retryAfter;
  }
}

/** 404: what does not exist and what the reader may not see look the same. */
export class NotFound extends RuleError {
  constructor() {
    super('not-found', 'There is nothing here, or it is not yours to see.', { status: 404 });
  }
}

/** 403: visible, but not theirs to do. */
export class Forbidden extends RuleError {
  constructor(detail = 'You may see this, but not do that.', errors?: FieldProblem[]) {
    super('forbidden', detail, { status: 403, errors });
  }
}

/** 400: the request itself is wrong. */
export class BadRequest extends RuleError {
  constructor(code: string, detail: string, field?: string) {
    super(code, detail, { status: 400, field });
  }
}
