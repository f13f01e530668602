import type { Tool } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { TextAt } from './fields';
import { Groups } from './item-lists';
import { SourceAt } from './source-at';
import { useStudio } from './studio';
import css from './studio-fields.module.css';
import { StudioSection } from './studio-section';

/** What surrounds the work, and what it is done with. */
export function ToolsPart() {
  const { content } = useStudio();
  return (
    <>
      <StudioSection title="Environment">
        <Groups at="environment" groups={content.environment} label="Environment" />
      </StudioSection>
      <StudioSection title="Tools">
        <EditList<Tool>
          at="tools"
          items={content.tools}
          label="Tools"
          what="tool"
          title={({ name }) => name}
          aside={({ category }) => category}
          make={() => ({ category: '', name: '', use: '', commonness: '' })}
        >
          {(tool, at) => (
            <>
              <div className={css.two}>
                <TextAt at={`${at}.name`} label="Name" value={tool.name} />
                <TextAt at={`${at}.category`} label="Kind" placeholder="monitoring" value={tool.category} />
                <TextAt at={`${at}.use`} label="What for" value={tool.use} />
                <TextAt at={`${at}.commonness`} label="How common" placeholder="common" value={tool.commonness} />
              </div>
              <SourceAt at={`${at}.source`} source={tool.source} />
            </>
          )}
        </EditList>
      </StudioSection>
    </>
  );
}
