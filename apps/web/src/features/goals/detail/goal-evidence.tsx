import { ActionIcon, Button } from '@mantine/core';
import { mayRemoveEvidence } from '@milepost/shared/plan-access';
import type { Evidence, GoalTree } from '@milepost/shared/plan-facts';
import { IconLink, IconNote, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { capital, onDay } from '../../../ui/plan-words';
import { useGoals } from '../goals-in-hand';
import { EvidenceForm } from './evidence-form';
import css from './goal-detail.module.css';

/** The links and notes that show a goal. */
export function GoalEvidence({ goal }: { goal: GoalTree }) {
  const { plan, words, act, opened, open, renderUses } = useGoals();
  const { can, viewer } = plan;
  const [adding, setAdding] = useState(words.own && !goal.evidence.length);
  if (!adding && opened?.part === 'evidence') setAdding(true);
  if (!goal.evidence.length && !can.work) return null;
  return (
    <section className={css.part} data-part="evidence">
      <h4>
        Evidence
        {goal.asksEvidence && !goal.evidence.length && <span className="faint">, at least one link or note</span>}
      </h4>
      <ul className={css.entries}>
        {goal.evidence.map((one) => (
          <li key={one.id}>
            {one.kind === 'link' ? <IconLink size={16} aria-hidden /> : <IconNote size={16} aria-hidden />}
            <div>
              <Shown evidence={one} />
              <p className="tiny dim">
                {capital(words.nameOf(one.by))}, {onDay(one.at, words).replace('on ', '')}
              </p>
              {one.id > 0 && renderUses(one.id)}
            </div>
            {one.id > 0 && mayRemoveEvidence(can, one, viewer.id) && (
              <ActionIcon
                size={24}
                aria-label={`Remove ${one.kind === 'link' ? 'this link' : 'this note'}`}
                onClick={() => act(goal, { do: 'remove-evidence', id: one.id })}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {can.work && !adding && (
        <div>
          <Button variant="default" onClick={() => open(goal.id, 'evidence')}>
            Attach a link or a note
          </Button>
        </div>
      )}
      {can.work && adding && <EvidenceForm onAttach={(evidence) => act(goal, { do: 'add-evidence', ...evidence })} />}
    </section>
  );
}

function Shown({ evidence: { kind, url, text } }: { evidence: Evidence }) {
  if (kind === 'link' && url) {
    return (
      <a href={url} target="_blank" rel="noreferrer" className={css.words}>
        {text || url}
      </a>
    );
  }
  return <p className={css.words}>{text}</p>;
}
