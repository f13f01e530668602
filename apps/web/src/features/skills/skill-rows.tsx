import { phaseName } from '@milepost/shared/phase';
import type { SkillStanding } from '@milepost/shared/skill-standing';
import type { PhaseKey } from '@milepost/shared/template';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Inferred } from '../../ui/inferred';
import { SkillsGrid, type SkillsGridRow } from '../../ui/pictures/skills-grid';
import { SkillDetail } from './skill-detail';
import css from './skill-rows.module.css';
import { apartWords, capitalised, formerRater, levelWord } from './skill-words';

export interface SkillRowsProps {
  view: ReadinessView;
  phase: PhaseKey;
  /** The key of the skill that is open. */
  opened: string | undefined;
  onOpen: (skill: string | undefined) => void;
  renderEvidence: (skill: string) => ReactNode;
}

/** Some skills as rows of the grid; each opens in place. */
export function SkillRows({
  title,
  standings,
  ...props
}: SkillRowsProps & { title: string; standings: readonly SkillStanding[] }) {
  return (
    <SkillsGrid
      caption={`${title}: levels at the start, now and asked for by ${phaseName(props.phase)}`}
      rows={standings.map((standing) => rowOf(standing, props))}
    />
  );
}

function rowOf(
  standing: SkillStanding,
  { view, phase, opened, onOpen, renderEvidence }: SkillRowsProps,
): SkillsGridRow {
  const { skill, start, now, own, required } = standing;
  const isOpen = opened === skill.key;
  return {
    key: skill.key,
    start: start?.level ?? null,
    now: now?.level ?? null,
    own: own?.level ?? null,
    required: required.level,
    name: (
      <button
        type="button"
        className={css.name}
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? undefined : skill.key)}
      >
        <IconChevronRight size={14} aria-hidden />
        <span>
          {skill.name}
          {skill.importance && <span className={css.importance}>{skill.importance}</span>}
        </span>
      </button>
    ),
    words: <Words standing={standing} view={view} phase={phase} />,
    below: isOpen ? <SkillDetail standing={standing} view={view} evidence={renderEvidence(skill.key)} /> : undefined,
  };
}

function Words({ standing, view, phase }: { standing: SkillStanding; view: ReadinessView; phase: PhaseKey }) {
  const { now, required, short, apart, own } = standing;
  const former = formerRater(now, view);
  const why = `No document says levels. This one follows from how much the skill matters, for ${phaseName(phase)}.`;
  const asked = (
    <>
      {levelWord(required.level)}
      {required.inferred && <Inferred why={why} quiet />}
    </>
  );
  return (
    <div className={css.words}>
      <p>
        {now ? capitalised(levelWord(now.level)) : 'Not rated yet'}
        {short ? <b>, needs {asked}</b> : now ? null : <>, asks for {asked}</>}
      </p>
      {(apart || (!now && own)) && <p className="tiny">{capitalised(apartWords(standing, view))}</p>}
      {former && <p className="tiny">By {former}, who managed before</p>}
    </div>
  );
}
