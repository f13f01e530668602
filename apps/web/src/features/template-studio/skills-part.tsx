import { freshKey } from '@milepost/shared/template-keys';
import type { Skill, SoftSkill } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { TextAt } from './fields';
import { InferredAt } from './inferred-at';
import { SkillFields, tierNames } from './skill-fields';
import { SourceAt } from './source-at';
import { useStudio } from './studio';
import { StudioSection } from './studio-section';
import section from './studio-section.module.css';

/** What one has to be able to do, and how one works with others. */
export function SkillsPart() {
  const { content, taken } = useStudio();
  return (
    <>
      <div className={section.section}>
        <SkillEditList at="skills" skills={content.skills} />
      </div>
      <StudioSection title="Soft skills">
        <EditList<SoftSkill>
          at="softSkills"
          items={content.softSkills}
          label="Soft skills"
          what="soft skill"
          title={({ name }) => name}
          make={() => ({ key: freshKey('soft', taken()), name: '', strong: '' })}
        >
          {(skill, at) => (
            <>
              <TextAt at={`${at}.name`} label="Name" value={skill.name} />
              <TextAt at={`${at}.matters`} label="Why it matters" lines optional value={skill.matters} />
              <TextAt at={`${at}.shows`} label="How it shows" lines optional value={skill.shows} />
              <TextAt at={`${at}.strong`} label="What strong looks like" lines value={skill.strong} />
              <InferredAt
                at={`${at}.strongInferred`}
                value={skill.strongInferred}
                says="The document does not say what strong looks like."
              />
              <SourceAt at={`${at}.source`} source={skill.source} />
            </>
          )}
        </EditList>
      </StudioSection>
    </>
  );
}

/** The skills of the template, or of a variant. */
export function SkillEditList({
  at,
  skills,
  parent = null,
  full = false,
}: {
  at: string;
  skills: readonly Skill[];
  parent?: string | null;
  full?: boolean;
}) {
  const { taken } = useStudio();
  return (
    <EditList<Skill>
      at={at}
      items={skills}
      label="Skills"
      what="skill"
      parent={parent}
      full={full}
      title={({ name }) => name}
      aside={({ tier, importance }) => [tierNames[tier], importance].filter(Boolean).join(', ')}
      make={() => ({ key: freshKey('skill', taken()), name: '', tier: 'must-have', importance: 'important' })}
    >
      {(skill, skillAt) => <SkillFields skill={skill} at={skillAt} />}
    </EditList>
  );
}
