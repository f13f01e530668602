import { type ComponentType, lazy } from 'react';
import { PhasesPart } from '../features/template-studio/phases-part';
import type { StudioPart } from '../features/template-studio/studio-parts';

/** Goals come with the page; the other parts when somebody turns to them. */
const parts: Record<StudioPart | 'preview', ComponentType> = {
  goals: PhasesPart,
  role: lazy(() => import('../features/template-studio/role-part').then((file) => ({ default: file.RolePart }))),
  kpis: lazy(() => import('../features/template-studio/kpis-part').then((file) => ({ default: file.KpisPart }))),
  skills: lazy(() => import('../features/template-studio/skills-part').then((file) => ({ default: file.SkillsPart }))),
  promotion: lazy(() =>
    import('../features/template-studio/promotion-part').then((file) => ({ default: file.PromotionPart })),
  ),
  guardrails: lazy(() =>
    import('../features/template-studio/guardrails-part').then((file) => ({ default: file.GuardrailsPart })),
  ),
  work: lazy(() => import('../features/template-studio/work-part').then((file) => ({ default: file.WorkPart }))),
  people: lazy(() => import('../features/template-studio/people-part').then((file) => ({ default: file.PeoplePart }))),
  growth: lazy(() => import('../features/template-studio/growth-part').then((file) => ({ default: file.GrowthPart }))),
  tools: lazy(() => import('../features/template-studio/tools-part').then((file) => ({ default: file.ToolsPart }))),
  variants: lazy(() =>
    import('../features/template-studio/variants-part').then((file) => ({ default: file.VariantsPart })),
  ),
  preview: lazy(() => import('./template-preview').then((file) => ({ default: file.TemplatePreview }))),
};

/** What is edited on one page of the studio. */
export function TemplateDraftPart({ part }: { part: StudioPart | 'preview' }) {
  const Part = parts[part];
  return <Part />;
}
