import { stoneLabel } from '@milepost/shared/phase';
import type { PhaseKey, TemplatePhase } from '@milepost/shared/template';
import type { KeyboardEvent } from 'react';
import { Stone } from '../../ui/stone';
import css from './phase-trail.module.css';

interface Props {
  phases: readonly TemplatePhase[];
  /** The phase whose goals are shown, in the panel with the id `phase-goals`. */
  chosen: PhaseKey;
  onChoose: (phase: PhaseKey) => void;
}

/** The phases as stones along the trail; arrows walk along it. */
export function PhaseTrail({ phases, chosen, onChoose }: Props) {
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = phases[phases.findIndex((phase) => phase.key === chosen) + (step ?? 0)];
    if (!step || !next) return;
    event.preventDefault();
    onChoose(next.key);
    event.currentTarget.querySelector<HTMLElement>(`#phase-${next.key}`)?.focus();
  };
  return (
    <div className={css.trail} role="tablist" aria-label="Phases" onKeyDown={walk}>
      {phases.map(({ key, goals }) => (
        <button
          key={key}
          id={`phase-${key}`}
          type="button"
          role="tab"
          aria-selected={key === chosen}
          aria-controls="phase-goals"
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
        >
          <Stone label={stoneLabel(key)} tone={key === chosen ? 'passed' : 'next'} size={32} />
          <span>
            <span className="sr">{phaseTitle(key)}, </span>
            {goalsWords(goals.length)}
          </span>
        </button>
      ))}
    </div>
  );
}

/** "By day 60", "By month 6", "In the long term" */
export function phaseTitle(key: PhaseKey): string {
  return key === 'long-term' ? 'In the long term' : `By ${key.replace('-', ' ')}`;
}

const goalsWords = (n: number) => (n === 1 ? '1 goal' : `${n} goals`);
