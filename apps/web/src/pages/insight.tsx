import { PageTitle } from '../ui/page-title';

export function InsightPage() {
  return <PageTitle tab="Insight">Insight</PageTitle>;
}
