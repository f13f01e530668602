import type { UsedEvidence } from '@milepost/shared/readiness-facts';
import { Anchor } from '@mantine/core';
import type { ReadinessView } from '../../api/readiness-cache';
import { Instant } from '../../ui/instant';
import css from './criterion-detail.module.css';
import { ageWords, namesOf } from './readiness-words';

interface Props {
  evidence: readonly UsedEvidence[];
  view: ReadinessView;
  today: string;
}

/** Links and notes behind something, the newest first: what, who added it, how old it is, and the goal it came with. */
export function EvidenceList({ evidence, view, today }: Props) {
  const nameOf = namesOf(view);
  const goals = new Map(view.goals.map(({ id, text }) => [id, text]));
  return (
    <ul className={css.evidence}>
      {evidence.map((one) => (
        <li key={one.id}>
          {one.url ? (
            <Anchor href={one.url} target="_blank" rel="noreferrer" size="sm">
              {one.text || one.url}
            </Anchor>
          ) : (
            <span className={css.words}>{one.text}</span>
          )}
          <span className="tiny faint">
            {ageWords(one.at, today, view.hire.timeZone)}, added by {nameOf(one.by)} <Instant at={one.at} />
            {one.goalId !== null && goals.has(one.goalId) && `, with the goal “${goals.get(one.goalId)}”`}
          </span>
        </li>
      ))}
    </ul>
  );
}
