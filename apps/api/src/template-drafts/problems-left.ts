import type { TemplateProblem } from '@milepost/shared/template-draft';
import { RuleError } from '../http/rule-error.js';

/** 409 `problems-left`: a draft that is not finished, each problem with its path. */
export const problemsLeft = (problems: readonly TemplateProblem[]): RuleError =>
  new RuleError('problems-left', 'Some of this template is not finished.', {
    errors: problems
      .slice(0, 100)
      .map(({ path, problem }) => ({ field: path, code: 'problems-left', detail: problem })),
  });
