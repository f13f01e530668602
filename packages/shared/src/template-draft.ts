import type { TemplateContent } from './template.js';
import { ruleProblems, templateProblems } from './template-problems.js';
import { draftShape } from './template-shape.js';

/** What is wrong at one place: `phases.0.goals.2.text`. The path is empty for the whole. */
export interface TemplateProblem {
  path: string;
  problem: string;
}

/** How much one template may hold. */
export const templateLimits = { bytes: 1_000_000, entries: 2000, problems: 200 };

/**
 * Why something cannot even be kept as a draft: it is not of a template's shape, or too large. Texts may be empty, a count
 * may lack its target: somebody is still writing.
 */
export function draftProblems(content: unknown): TemplateProblem[] {
  if (entriesIn(content) > templateLimits.entries)
    return [{ path: '', problem: `holds more than ${templateLimits.entries} entries` }];
  return draftShape(content, 'template').slice(0, templateLimits.problems).map(toProblem);
}

/** Why a draft cannot be published yet. `content` is one that may be kept. */
export function publicationProblems(content: TemplateContent): TemplateProblem[] {
  const written = templateProblems(content);
  // a text that is missing hides nothing else that is wrong
  const lines = [...new Set([...written, ...ruleProblems(content)])];
  const goals = content.phases.some((phase) => phase.goals.length > 0);
  if (!goals) lines.push('template.phases: a plan needs at least one milestone with a goal');
  return lines.slice(0, templateLimits.problems).map(toProblem);
}

/** Why publication would be refused now, by the code of the refusal; null where nothing stands in the way. */
export function publicationBlock(draft: {
  problems: readonly TemplateProblem[];
  reviewRequired: boolean;
  approved: boolean;
}): 'problems-left' | 'review-needed' | null {
  if (draft.problems.length > 0) return 'problems-left';
  return draft.reviewRequired && !draft.approved ? 'review-needed' : null;
}

/** An empty template: every list there, nothing in it. */
export const blankTemplate = (slug: string, role: string): TemplateContent => ({
  slug,
  role,
  document: { title: role, sections: [] },
  summary: [],
  mission: [],
  outcomes: [],
  success: [],
  phases: [],
  kpis: [],
  kpiNotes: [],
  skills: [],
  softSkills: [],
  responsibilities: [],
  deliverables: [],
  routines: [],
  guardrails: [],
  authority: [],
  people: [],
  collaboration: [],
  escalation: [],
  environment: [],
  tools: [],
  promotion: [],
  highPerformance: [],
  pitfalls: [],
  evolution: [],
  careers: [],
  background: [],
  variants: [],
  automation: [],
});

/** "template.phases[0].goals[2]: a count needs a target" → its path and its words. */
function toProblem(line: string): TemplateProblem {
  const end = line.indexOf(': ');
  const path = line
    .slice('template'.length, end)
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');
  return { path, problem: line.slice(end + 2) };
}

/** How many entries all lists hold together. */
function entriesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce((sum: number, inner) => sum + entriesIn(inner), own);
}
