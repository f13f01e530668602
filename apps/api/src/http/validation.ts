import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldProblem } from './problem.js';
import { ruleErrorOfStatus } from './http-problem.js';
import { RuleError } from './rule-error.js';

/** Checks every body and query against its class; unknown fields are refused. Throws 400 `bad-input`, one entry per field. */
export class Validation extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: false,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => badInput(fieldProblems(errors)),
    });
  }

  /** Leaves what stands in the path as it is: Nest would turn 0x10 into 16 before any pipe of ours sees it. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param') return value;
    // class-validator would take the JSON text "null" for an empty object
    if (metadata.type === 'body' && value === null) throw ruleErrorOfStatus(400, '');
    refuseInherited(value);
    return super.transform(value, metadata);
  }
}

/** class-transformer passes over names that every object has (toString, constructor), where others are refused. */
function refuseInherited(value: unknown): void {
  const inherited = Object.keys(value ?? {}).filter((name) => name in Object.prototype);
  if (inherited.length > 0) throw badInput(inherited.map(unknownField));
}

/** More entries than this help nobody, and would make a long answer of a short request. */
const MOST_ERRORS = 100;

const badInput = (errors: FieldProblem[]): RuleError =>
  new RuleError('bad-input', 'Some of this cannot be accepted.', { status: 400, errors: errors.slice(0, MOST_ERRORS) });

const unknownField = (field: string): FieldProblem => ({
  field,
  code: 'unknown-field',
  detail: 'There is no such field.',
});

function fieldProblems(errors: ValidationError[], above = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = above + error.property;
    const own = Object.entries(error.constraints ?? {});
    const first = own.length > 0 ? [fieldProblem(field, own)] : [];
    return [...first, ...fieldProblems(error.children ?? [], `${field}.`)];
  });
}

function fieldProblem(field: string, constraints: [string, string][]): FieldProblem {
  const code = constraints[0]![0];
  if (code === 'whitelistValidation') return unknownField(field);
  return { field, code: kebab(code), detail: constraints.map(([, detail]) => detail).join('. ') };
}

const kebab = (text: string): string => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
