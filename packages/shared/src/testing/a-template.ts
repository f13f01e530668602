import type { TemplateContent, TemplateGoal } from '../template.js';
import { blankTemplate } from '../template-draft.js';

/** A task of a template; only what matters needs to be said. */
export const aTemplateGoal = (key: string, rest: Partial<TemplateGoal> = {}): TemplateGoal => ({
  key,
  kind: 'task',
  text: `Do ${key}`,
  ...rest,
});

/** A template with a goal by day 30 and two by day 60. */
export const aTemplate = (rest: Partial<TemplateContent> = {}): TemplateContent => ({
  ...blankTemplate('network-gardener', 'Network Gardener'),
  phases: [
    { key: 'day-30', title: 'first steps', goals: [aTemplateGoal('day-30-1')] },
    { key: 'day-60', title: 'under review', goals: [aTemplateGoal('day-60-1'), aTemplateGoal('day-60-2')] },
  ],
  ...rest,
});
