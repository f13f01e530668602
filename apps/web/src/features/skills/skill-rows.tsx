import { phaseName } from '@milepost/shared/phase';
import type { SkillStanding } from '@milepost/shared/skill-standing';
import type { PhaseKey } from '@milepost/shared/template';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { SkillsGrid, type SkillsGridRow } from '../../ui/pictures/skills-grid';
import { SkillDetail } from './skill-detail';
import { Slashed } from '../../ui/slashed';
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

function rowOf(standing: SkillStanding, { view, opened, onOpen, renderEvidence }: SkillRowsProps): SkillsGridRow {
  const { skill, start, now, own, required } = standing;
  const isOpen = opened === skill.key;
  return {
    key: skill.key,
    start: start?.level ?? null,
    now: now?.level ?? null,
    own: own?.level ?? null,
    required: required.level,
    inferred: required.inferred,
    name: (
      <button
        type="button"
        className={css.name}
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? undefined : skill.key)}
      >
        <IconChevronRight size={14} aria-hidden />
        <span>
          <Slashed>{skill.name}</Slashed>
          {skill.importance && <span className={css.importance}>{skill.importance}</span>}
        </span>
      </button>
    ),
    words: <Words standing={standing} view={view} />,
    below: isOpen ? <SkillDetail standing={standing} view={view} evidence={renderEvidence(skill.key)} /> : undefined,
  };
}

function Words({ standing, view }: { standing: SkillStanding; view: ReadinessView }) {
  const { now, required, short, apart, own } = standing;
  const former = formerRater(now, view);
  return (
    <div className={css.words}>
      <p>
        {now ? capitalised(levelWord(now.level)) : <span className="faint">Not rated yet</span>}
        {short ? <b>, needs “{levelWord(required.level)}”</b> : null}
      </p>
      {(apart || (!now && own)) && <p className="tiny">{capitalised(apartWords(standing, view))}</p>}
      {former && <p className="tiny">By {former}, who managed before</p>}
    </div>
  );
}
