import type { TemplateContent } from '@milepost/shared/template';
import type { View } from '../../api/routes';

export type TemplateSummary = View<'TemplateSummaryView'>;

/** How much a template holds, in numbers. */
export type TemplateCounts = Pick<TemplateSummary, 'phases' | 'goals' | 'kpis' | 'skills' | 'guardrails'>;

/** One version of a template, whole. The API's description leaves the content open; its shape is the domain's. */
export type TemplateView = Omit<View<'TemplateView'>, 'content'> & { content: TemplateContent };
