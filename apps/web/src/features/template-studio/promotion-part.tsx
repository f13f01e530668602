import { freshKey } from '@milepost/shared/template-keys';
import type { PromotionCriterion } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { ItemFields, Lines } from './item-lists';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';
import { WeightAt } from './weight-at';

/** What a promotion asks for. */
export function PromotionPart() {
  const { content } = useStudio();
  return (
    <>
      <StudioSection
        title="Criteria"
        says="A promotion hangs on what is required; what supports speaks for it. KPIs and skills say the same of themselves."
      >
        <CriterionEditList at="promotion" criteria={content.promotion} />
      </StudioSection>
      <StudioSection title="Signs of high performance">
        <Lines at="highPerformance" items={content.highPerformance} label="Signs of high performance" />
      </StudioSection>
    </>
  );
}

interface Props {
  at: string;
  criteria: readonly PromotionCriterion[];
  parent?: string | null;
  full?: boolean;
}

/** The criteria of the template, or of a variant. */
export function CriterionEditList({ at, criteria, parent = null, full = false }: Props) {
  const { taken } = useStudio();
  return (
    <EditList<PromotionCriterion>
      at={at}
      items={criteria}
      label="Criteria"
      what="criterion"
      parent={parent}
      full={full}
      title={({ text }) => text}
      aside={({ weight }) => weight ?? 'required'}
      make={() => ({ key: freshKey('promotion', taken()), text: '' })}
    >
      {(criterion, criterionAt) => (
        <>
          <ItemFields item={criterion} at={criterionAt} label="What is asked for" />
          <WeightAt at={`${criterionAt}.weight`} value={criterion.weight} usual="required" />
        </>
      )}
    </EditList>
  );
}
