import type { TemplateContent } from '@milepost/shared/template';
import type { TemplateView } from '../features/templates/template.types';

const source = { section: '6', heading: '30-day goals', position: 1 };

/** A template whose document says little: two phases, one of them inferred, and nothing else unless told. */
export const templateView = (
  content: Partial<TemplateContent> = {},
  rest: Partial<TemplateView> = {},
): TemplateView => ({
  slug: 'network-gardener',
  role: 'Network Gardener',
  version: 1,
  versions: [1],
  status: 'published',
  publishedAt: '2026-09-02T08:00:00.000Z',
  reviewedAt: null,
  reviewedBy: null,
  planCount: 0,
  can: { review: false, edit: false },
  ...rest,
  content: {
    slug: 'network-gardener',
    role: 'Network Gardener',
    document: { title: 'Network Gardener: role blueprint', sections: [{ key: '6', title: 'Goals and milestones' }] },
    summary: [{ text: 'Keeps the network tidy', source: { section: '1', position: 1 } }],
    mission: [],
    outcomes: [],
    success: [],
    phases: [
      {
        key: 'day-30',
        title: 'onboarding',
        goals: [
          { key: 'day-30-1', text: 'Draw the map', kind: 'task', asks: ['sign-off'], source },
          { key: 'day-30-2', text: 'Read the runbooks', kind: 'task', optional: true, source },
        ],
      },
      {
        key: 'month-6',
        title: 'own work',
        inferred: true,
        goals: [
          {
            key: 'month-6-1',
            text: 'Trim three links',
            kind: 'count',
            target: { min: 3, max: null, unit: 'links' },
            inferred: true,
            covers: ['primary-1'],
            source,
          },
        ],
      },
    ],
    kpis: [],
    kpiNotes: [],
    skills: [],
    softSkills: [],
    responsibilities: [{ key: 'primary', title: 'Primary', items: [{ text: 'Trim what is not used', source }] }],
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
    ...content,
  },
});
