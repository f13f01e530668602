import type { Cadence } from '@milepost/shared/template';
import { Groups } from './item-lists';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';

const cadences: Record<Cadence, string> = {
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  meetings: 'Meetings',
  incidents: 'Incidents',
};

/** What the role answers for, hands over, and does week by week. */
export function WorkPart() {
  const { content } = useStudio();
  return (
    <>
      <StudioSection title="Responsibilities">
        <Groups at="responsibilities" groups={content.responsibilities} label="Responsibilities" />
      </StudioSection>
      <StudioSection title="Deliverables">
        <Groups at="deliverables" groups={content.deliverables} label="Deliverables" />
      </StudioSection>
      <StudioSection title="What a normal week holds">
        <Groups at="routines" groups={content.routines} label="Routines" known={cadences} />
      </StudioSection>
    </>
  );
}
