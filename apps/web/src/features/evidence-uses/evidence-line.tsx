import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import type { UsedEvidence } from '@milepost/shared/readiness-facts';
import { IconLink, IconNote } from '@tabler/icons-react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Instant } from '../../ui/instant';
import { targetWords } from './target-names';
import css from './uses-of.module.css';

interface Props {
  evidence: UsedEvidence;
  view: ReadinessView;
  /** The period that it is about, in words. */
  about?: string | null;
  /** What else it is used for. */
  elsewhere: readonly EvidenceTarget[];
}

/** A link or note: what it says, who added it when, with which goal, and where else it counts. */
export function EvidenceLine({ evidence, view, about = null, elsewhere }: Props) {
  const { kind, url, text, by, at, goalId } = evidence;
  const goal = view.goals.find(({ id }) => id === goalId);
  const origin = goal ? `with the goal “${goal.text}”` : goalId === null ? null : 'with a goal';
  return (
    <>
      {kind === 'link' ? <IconLink size={16} aria-hidden /> : <IconNote size={16} aria-hidden />}
      <div className={css.line}>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {text || url}
          </a>
        ) : (
          <p className={css.words}>{text}</p>
        )}
        <p className="tiny faint">
          {by === view.viewer.id ? 'You' : (view.people.find(({ id }) => id === by)?.name ?? 'Somebody who left')},{' '}
          <Instant at={at} />
          {about && `, about ${about}`}
          {origin && `, ${origin}`}
        </p>
        {elsewhere.length > 0 && (
          <p className="tiny dim">Also for {elsewhere.map((use) => targetWords(use, view)).join('; ')}</p>
        )}
      </div>
    </>
  );
}
