import type { TemplateContent } from '@milepost/shared/template';

/** Who looked through everything inferred and agreed, and when. */
export interface Review {
  by: { id: number; name: string };
  at: string;
}

export interface TemplateSummary {
  slug: string;
  role: string;
  version: number;
  documentTitle: string;
  counts: {
    phases: number;
    goals: number;
    kpis: number;
    skills: number;
    softSkills: number;
    guardrails: number;
    promotion: number;
  };
  /** Whether the document has no timeline of its own. */
  inferred: boolean;
  reviewed: Review | null;
}

export interface TemplateView {
  slug: string;
  version: number;
  status: 'draft' | 'published' | 'retired';
  publishedAt: string | null;
  reviewed: Review | null;
  planCount: number;
  content: TemplateContent;
  can: { review: boolean; assign: boolean };
}
