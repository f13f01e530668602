import { Groups, Lines } from './item-lists';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';

const paths = { feeder: 'Roles that lead here', next: 'Where it leads', adjacent: 'Beside it' };

/** What to avoid, and where the role goes from here. */
export function GrowthPart() {
  const { content } = useStudio();
  return (
    <>
      <StudioSection title="Pitfalls">
        <Groups at="pitfalls" groups={content.pitfalls} label="Pitfalls" />
      </StudioSection>
      <StudioSection title="How the role evolves">
        <Lines at="evolution" items={content.evolution} label="How the role evolves" />
      </StudioSection>
      <StudioSection title="Career paths">
        <Groups at="careers" groups={content.careers} label="Career paths" known={paths} />
      </StudioSection>
      <StudioSection title="Background and certifications">
        <Groups at="background" groups={content.background} label="Background and certifications" />
      </StudioSection>
      <StudioSection title="Automation and AI">
        <Groups at="automation" groups={content.automation} label="Automation and AI" />
      </StudioSection>
    </>
  );
}
