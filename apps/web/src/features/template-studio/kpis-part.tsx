import { freshKey } from '@milepost/shared/template-keys';
import type { Kpi } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { Lines } from './item-lists';
import { KpiFields } from './kpi-fields';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';
import section from './studio-section.module.css';

/** The measures, and what is said about reading them fairly. */
export function KpisPart() {
  const { content } = useStudio();
  return (
    <>
      <div className={section.section}>
        <KpiEditList at="kpis" kpis={content.kpis} />
      </div>
      <StudioSection title="Reading the numbers fairly">
        <Lines at="kpiNotes" items={content.kpiNotes} label="Reading the numbers fairly" />
      </StudioSection>
    </>
  );
}

/** The KPIs of the template, or of a variant. */
export function KpiEditList({
  at,
  kpis,
  parent = null,
  full = false,
}: {
  at: string;
  kpis: readonly Kpi[];
  parent?: string | null;
  full?: boolean;
}) {
  const { content, taken } = useStudio();
  const from = content.phases[0]?.key ?? 'day-30';
  return (
    <EditList<Kpi>
      at={at}
      items={kpis}
      label="KPIs"
      what="KPI"
      parent={parent}
      full={full}
      title={({ name }) => name}
      aside={({ parts, qualitative }) => parts.map(({ words }) => words).join('; ') || qualitative}
      make={() => ({
        key: freshKey('kpi', taken()),
        name: '',
        measures: '',
        matters: '',
        parts: [],
        frequency: ['monthly'],
        from,
      })}
    >
      {(kpi, kpiAt) => <KpiFields kpi={kpi} at={kpiAt} />}
    </EditList>
  );
}
