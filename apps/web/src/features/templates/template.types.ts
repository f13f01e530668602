import type { TemplateContent } from '@milepost/shared/template';

/** How much a template holds, in numbers. */
export interface TemplateCounts {
  phases: number;
  goals: number;
  kpis: number;
  skills: number;
  guardrails: number;
}

export interface TemplateSummary extends TemplateCounts {
  slug: string;
  role: string;
  version: number;
  documentTitle: string;
  /** Whether the document has no timeline of its own. */
  inferred: boolean;
  reviewedAt: string | null;
  /** Active plans that follow any version. */
  planCount: number;
}

export interface TemplateView {
  slug: string;
  role: string;
  version: number;
  /** Every version there is, the newest first. */
  versions: number[];
  status: 'published' | 'retired';
  publishedAt: string;
  reviewedAt: string | null;
  /** Who looked through everything inferred and agreed. */
  reviewedBy: { id: number; name: string } | null;
  /** Active plans that follow this version. */
  planCount: number;
  can: { review: boolean };
  content: TemplateContent;
}
