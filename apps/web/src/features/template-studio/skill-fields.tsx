import { NativeSelect } from '@mantine/core';
import { phaseName } from '@milepost/shared/phase';
import { requiredLevel, skillLevels } from '@milepost/shared/skill-level';
import type { PhaseKey, Skill, SkillTier } from '@milepost/shared/template';
import { Inferred } from '../../ui/inferred';
import { ChoiceAt, TextAt } from './fields';
import { SourceAt } from './source-at';
import { useStudio } from './studio';
import css from './studio-fields.module.css';
import { WeightAt } from './weight-at';

export const tierNames: Record<SkillTier, string> = {
  'must-have': 'Must have',
  'good-to-have': 'Good to have',
  advanced: 'Advanced',
  emerging: 'Emerging',
  'hard-skill': 'Hard skill',
};

/** A skill, how much it matters, and how well it has to be known when. */
export function SkillFields({ skill, at }: { skill: Skill; at: string }) {
  const { put, content } = useStudio();
  return (
    <>
      <TextAt at={`${at}.name`} label="Name" value={skill.name} />
      <div className={css.two}>
        <ChoiceAt at={`${at}.tier`} label="Tier" value={skill.tier} choices={tierNames} />
        <TextAt
          at={`${at}.importance`}
          label="Importance"
          placeholder="critical, important, optional"
          value={skill.importance ?? ''}
          onWrite={(text) => put(`${at}.importance`, text || null)}
        />
        <WeightAt at={`${at}.weight`} value={skill.weight} usual="by its tier" />
      </div>
      <TextAt at={`${at}.covers`} label="What it covers" lines optional value={skill.covers} />
      <TextAt at={`${at}.use`} label="What it is used for" lines optional value={skill.use} />
      <div role="group" aria-label="Required level by milestone">
        <p className={css.label}>Required level by milestone</p>
        {content.phases.some(({ key }) => requiredLevel(skill, key).inferred) && (
          <p className={css.under}>
            No document gives levels: <Inferred why="It follows from the importance." quiet /> ones follow from the
            importance until you set them.
          </p>
        )}
        <div className={css.levels}>
          {content.phases.map(({ key }) => (
            <LevelAt key={key} skill={skill} at={at} phase={key} />
          ))}
        </div>
      </div>
      <SourceAt at={`${at}.source`} source={skill.source} />
    </>
  );
}

/** What one milestone asks for; until somebody sets it, it follows from the importance. */
function LevelAt({ skill, at, phase }: { skill: Skill; at: string; phase: PhaseKey }) {
  const { put } = useStudio();
  const { level, inferred } = requiredLevel(skill, phase);
  const { [phase]: _own, ...others } = skill.required ?? {};
  const { required: _required, ...plain } = skill;
  const usual = requiredLevel(plain, phase).level;
  const set = (value: string) => {
    const required = value === '' ? others : { ...skill.required, [phase]: Number(value) };
    put(`${at}.required`, Object.keys(required).length ? required : undefined);
  };
  return (
    <NativeSelect
      size="xs"
      label={phaseName(phase)}
      data-path={`${at}.required.${phase}`}
      value={inferred ? '' : String(level)}
      data={[
        { value: '', label: `${skillLevels[usual]}, inferred` },
        ...skillLevels.map((words, index) => ({ value: String(index), label: words })),
      ]}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
