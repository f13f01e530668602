import type { RuleErrorOptions } from './rule-error.js';

interface ConstraintError extends RuleErrorOptions {
  code: string;
  detail: string;
}

/** What a broken constraint means to the person who ran into it; services check first, this catches the race. */
export const constraintErrors: Record<string, ConstraintError> = {
  people_email_key: { code: 'email-taken', detail: 'Someone with this email is already here.', field: 'email' },
  teams_name_key: { code: 'team-name-taken', detail: 'A team with this name is already here.', field: 'name' },
  plans_one_active_key: { code: 'plan-exists', detail: 'This person has a plan already.', field: 'personId' },
  templates_slug_key: { code: 'slug-taken', detail: 'There is a template by this name already.', field: 'slug' },
};

/** For constraints that no line above names. */
export const otherConstraint: ConstraintError = {
  code: 'conflict',
  detail: 'This does not fit with what is already here. Reload and try again.',
};
