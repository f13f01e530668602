import { PageTitle } from '../ui/page-title';

export function MeasurementsImportPage() {
  return <PageTitle tab="Measurements">Measurements</PageTitle>;
}
