import { TextAt } from './fields';
import { Lines } from './item-lists';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';
import css from './studio-section.module.css';

/** What the role is called, what it is for, and what comes of it. */
export function RolePart() {
  const { content, readOnly } = useStudio();
  return (
    <>
      <StudioSection title="Name">
        <fieldset className={css.fields} disabled={readOnly} style={{ border: 0, padding: 0, margin: 0 }}>
          <legend className="sr">Name</legend>
          <TextAt at="role" label="Role" value={content.role} />
          <TextAt
            at="document.title"
            label="Document"
            description="What the template is derived from; for one written by hand, its name again."
            value={content.document.title}
          />
        </fieldset>
      </StudioSection>
      <StudioSection title="Summary">
        <Lines at="summary" items={content.summary} label="Summary" />
      </StudioSection>
      <StudioSection title="Mission">
        <Lines at="mission" items={content.mission} label="Mission" />
      </StudioSection>
      <StudioSection title="What comes of it">
        <Lines at="outcomes" items={content.outcomes} label="What comes of it" />
      </StudioSection>
      <StudioSection title="It goes well when">
        <Lines at="success" items={content.success} label="It goes well when" />
      </StudioSection>
    </>
  );
}
