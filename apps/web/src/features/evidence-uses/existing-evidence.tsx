import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import { fold } from '@milepost/shared/fold';
import type { UsedEvidence } from '@milepost/shared/readiness-facts';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { DialogEnd } from '../../ui/dialog-form';
import { Wrong } from '../../ui/wrong';
import css from './evidence-dialog.module.css';
import { EvidenceLine } from './evidence-line';
import { useEvidenceUses } from './use-evidence-uses';

interface Props {
  view: ReadinessView;
  target: EvidenceTarget;
  /** The plan's links and notes that are not used for it yet. */
  open: readonly UsedEvidence[];
  onDone: () => void;
}

/** The plan's links and notes, the newest first, to be ticked. */
export function ExistingEvidence({ view, target, open, onDone }: Props) {
  const { change, busy } = useEvidenceUses(view);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [wrong, setWrong] = useState<string | null>(null);
  const name = useId();
  const goals = new Map(view.goals.map(({ id, text }) => [id, text]));
  const words = fold(typed).split(' ').filter(Boolean);
  const shown = open
    .filter(({ text, url, goalId }) => {
      const all = fold(`${text} ${url ?? ''} ${goals.get(goalId ?? 0) ?? ''}`);
      return words.every((word) => all.includes(word));
    })
    .toReversed();

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen.size) return setWrong('Tick at least one, or add a new link or note.');
    change(
      [...chosen].map((evidence) => ({ evidence, target })),
      [],
    ).then(onDone, (error: Error) => setWrong(error.message));
  };
  return (
    <form className={css.form} onSubmit={save} noValidate>
      <TextInput
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder="Words of the link, the note or its goal"
        aria-label="Find a link or a note"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={css.choices} role="group" aria-label="Links and notes on this plan">
        {shown.map((evidence) => (
          <div key={evidence.id} className={css.found}>
            <Checkbox
              aria-labelledby={`${name}-${evidence.id}`}
              checked={chosen.has(evidence.id)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.currentTarget.checked) next.add(evidence.id);
                else next.delete(evidence.id);
                setChosen(next);
                setWrong(null);
              }}
            />
            <div id={`${name}-${evidence.id}`} style={{ display: 'contents' }}>
              <EvidenceLine evidence={evidence} view={view} elsewhere={evidence.uses} />
            </div>
          </div>
        ))}
        {shown.length === 0 && <p className="small dim">No link or note says that.</p>}
      </div>
      {wrong && <Wrong>{wrong}</Wrong>}
      <DialogEnd>
        <Button type="submit" loading={busy}>
          {chosen.size > 1 ? `Use these ${chosen.size}` : 'Use it'}
        </Button>
      </DialogEnd>
    </form>
  );
}
