import type { TemplateContent } from '@milepost/shared/template';
import type { TemplateProblem } from '@milepost/shared/template-draft';
import { isWithin } from './studio';

const lists = {
  goals: { title: 'Milestones and goals', of: ['phases'] },
  role: { title: 'The role in short', of: ['role', 'slug', 'document', 'summary', 'mission', 'outcomes', 'success'] },
  kpis: { title: 'KPIs', of: ['kpis', 'kpiNotes'] },
  skills: { title: 'Skills', of: ['skills', 'softSkills'] },
  promotion: { title: 'To be promoted', of: ['promotion', 'highPerformance'] },
  guardrails: { title: 'Guardrails', of: ['guardrails', 'authority'] },
  work: { title: 'The work', of: ['responsibilities', 'deliverables', 'routines'] },
  people: { title: 'People', of: ['people', 'collaboration', 'escalation'] },
  growth: { title: 'Growth and pitfalls', of: ['pitfalls', 'evolution', 'careers', 'background', 'automation'] },
  tools: { title: 'Environment and tools', of: ['environment', 'tools'] },
  variants: { title: 'Variants', of: ['overlays', 'variants'] },
} as const satisfies Record<string, { title: string; of: readonly (keyof TemplateContent)[] }>;

/** One page of the studio. */
export type StudioPart = keyof typeof lists;

export const isStudioPart = (text: unknown): text is StudioPart =>
  typeof text === 'string' && Object.hasOwn(lists, text);

const names = Object.keys(lists) as StudioPart[];

/** The parts in their order, each with how much it holds and what is left to mend in it. */
export const partsOf = (content: TemplateContent, problems: readonly TemplateProblem[]) =>
  names.map((part) => ({
    part,
    title: lists[part].title,
    count: countOf(part, content),
    wrong: problems.filter(({ path }) => partOf(path) === part).length,
  }));

export const partTitle = (part: StudioPart): string => lists[part].title;

/** The part that a dotted path is edited in. */
export const partOf = (path: string): StudioPart =>
  names.find((part) => lists[part].of.some((list: string) => isWithin(path, list))) ?? 'goals';

/** The entry to open so that a path is in sight: `phases.0.goals.2.target.min` → `phases.0.goals.2`; null for none. */
export function entryOf(path: string): string | null {
  const steps = path.split('.');
  const last = steps.findLastIndex((step) => /^\d+$/.test(step));
  return last === -1 ? null : steps.slice(0, last + 1).join('.');
}

function countOf(part: StudioPart, content: TemplateContent): number {
  if (part === 'goals') return content.phases.reduce((sum, { goals }) => sum + goals.length, 0);
  return lists[part].of.reduce((sum: number, list: keyof TemplateContent) => {
    const value = content[list];
    return sum + (Array.isArray(value) ? value.length : 0);
  }, 0);
}
