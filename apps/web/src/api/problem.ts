/** One thing wrong with one field, as the server words it. */
export interface FieldProblem {
  field: string;
  code: string;
  detail: string;
}

/** The body of every refusal (RFC 9457). */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  errors?: FieldProblem[];
  /** What stands there now, where two people edited the same thing. */
  view?: unknown;
}

/** The server understood and refused; `code` is stable, `message` is for people. */
export class ApiProblem extends Error {
  override name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly errors: FieldProblem[];
  readonly view: unknown;
  /** Seconds after which another attempt makes sense, when the server said so. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail || problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
    this.view = problem.view;
    this.retryAfter = retryAfter;
  }

  /** What is wrong with this field, or undefined. */
  on(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.detail;
  }
}

/** No answer came: the connection is gone or the server is down. Nothing was refused. */
export class Unreachable extends Error {
  override name = 'Unreachable';

  constructor(cause: unknown) {
    super('The server cannot be reached. Check the connection and try again.', { cause });
  }
}

export const isProblem = (error: unknown, code?: string): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code);

/** The refusal that a reply carries; a reply without a readable body still gives a sentence. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const seconds = Number(response.headers.get('retry-after'));
  const retryAfter = seconds > 0 ? seconds : null;
  try {
    const body = (await response.clone().json()) as Problem;
    return new ApiProblem({ ...body, status: response.status }, retryAfter);
  } catch {
    const detail = `The server answered ${response.status}. Try again in a moment.`;
    return new ApiProblem({ status: response.status, code: 'unreadable', title: 'No answer', detail }, retryAfter);
  }
}
