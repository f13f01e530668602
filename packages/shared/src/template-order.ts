import type { TemplateContent } from './template.js';

/** The fields of a template's parts, in the order in which a person reads them. */
const order = [
  ...[
    'slug',
    'key',
    'kind',
    'level',
    'phase',
    'goal',
    'title',
    'name',
    'role',
    'who',
    'relation',
    'to',
    'category',
    'tier',
  ],
  ...['document', 'sections', 'label', 'op', 'min', 'max', 'unit', 'period', 'better', 'band', 'stat', 'words'],
  ...['text', 'target', 'choose', 'optional', 'split', 'asks', 'upTo', 'when', 'importance', 'required', 'weight'],
  ...['measures', 'matters', 'parts', 'qualitative', 'frequency', 'from', 'fromInferred', 'use', 'commonness'],
  ...['shows', 'strong', 'strongInferred', 'covers', 'note', 'inferred', 'subGoals', 'goals', 'items'],
  ...['summary', 'mission', 'outcomes', 'success', 'phases', 'kpis', 'kpiNotes', 'skills', 'softSkills'],
  ...[
    'responsibilities',
    'deliverables',
    'routines',
    'guardrails',
    'authority',
    'people',
    'collaboration',
    'escalation',
  ],
  ...['environment', 'tools', 'promotion', 'highPerformance', 'pitfalls', 'evolution', 'careers', 'background'],
  ...[
    'variants',
    'automation',
    'overlays',
    'add',
    'drop',
    'change',
    'source',
    'section',
    'heading',
    'position',
    'line',
  ],
];
const places = new Map(order.map((field, place) => [field, place]));

/** The same content with its fields in reading order: a database gives them in its own. Fields not known here come last. */
export const inReadingOrder = (content: TemplateContent): TemplateContent => ordered(content) as TemplateContent;

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const place = ([field]: [string, unknown]) => places.get(field) ?? order.length;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted((a, b) => place(a) - place(b))
      .map(([field, inner]) => [field, ordered(inner)]),
  );
}

/** Whether a field has its place; every field of a template should. */
export const hasPlace = (field: string): boolean => places.has(field);
