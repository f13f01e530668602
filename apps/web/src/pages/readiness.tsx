import { PageTitle } from '../ui/page-title';

export function ReadinessPage() {
  return <PageTitle tab="Readiness">Readiness</PageTitle>;
}
