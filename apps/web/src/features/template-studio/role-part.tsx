import type { TemplateContent } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { TextAt } from './fields';
import { withSectionKey } from './follow';
import { Lines } from './item-lists';
import { KeyAt } from './key-at';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';
import css from './studio-section.module.css';

type Section = TemplateContent['document']['sections'][number];

const nextNumber = (sections: readonly Section[]): string =>
  String(Math.max(0, ...sections.map(({ key }) => Number.parseInt(key, 10) || 0)) + 1);

/** What the role is called, what it is for, and what comes of it. */
export function RolePart() {
  const { content, change, readOnly } = useStudio();
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
      <StudioSection
        title="Sections of the document"
        says="What the lines of the template point to. Without a document there are none."
      >
        <EditList<Section>
          at="document.sections"
          items={content.document.sections}
          label="Sections of the document"
          what="section"
          title={({ title }) => title}
          aside={({ key }) => key}
          make={() => ({ key: nextNumber(content.document.sections), title: '' })}
          byKey={false}
        >
          {(section, at) => (
            <>
              <TextAt at={`${at}.title`} label="Title" value={section.title} />
              <KeyAt
                at={`${at}.key`}
                label="Number"
                description="As the document counts its sections. The lines that point to it follow."
                value={section.key}
                others={content.document.sections.filter((other) => other !== section).map(({ key }) => key)}
                fit={(words) => words.trim()}
                onSet={(key) => change((now) => withSectionKey(now, section.key, key))}
              />
            </>
          )}
        </EditList>
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
