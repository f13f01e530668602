import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import type { UsedEvidence } from '@milepost/shared/readiness-facts';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Dialog } from '../../ui/dialog';
import { ReadersLine } from '../../ui/readers-line';
import css from './evidence-dialog.module.css';
import { evidenceReaders } from './evidence-readers';
import { ExistingEvidence } from './existing-evidence';
import { NewEvidenceForm } from './new-evidence-form';
import { hasTarget, targetWords } from './target-names';

interface Props {
  view: ReadinessView;
  target: EvidenceTarget;
  /** What counts for it by itself. */
  own: readonly UsedEvidence[];
  onClose: () => void;
}

/** "Add evidence": one of the plan's links and notes, or a new one. */
export function AddEvidenceDialog({ view, target, own, onClose }: Props) {
  const open = view.evidence.filter(({ id, uses }) => !hasTarget(uses, target) && !own.some((one) => one.id === id));
  const [from, setFrom] = useState<'plan' | 'new'>(open.length ? 'plan' : 'new');
  return (
    <Dialog title={`Evidence for “${targetWords(target, view)}”`} onClose={onClose}>
      <div className={css.form}>
        {open.length > 0 && (
          <SegmentedControl
            aria-label="Where the evidence comes from"
            value={from}
            onChange={(value) => setFrom(value === 'new' ? 'new' : 'plan')}
            data={[
              { value: 'plan', label: 'Already on the plan' },
              { value: 'new', label: 'A new link or note' },
            ]}
          />
        )}
        {from === 'plan' ? (
          <ExistingEvidence view={view} target={target} open={open} onDone={onClose} />
        ) : (
          <>
            <ReadersLine isPrivate={false}>{evidenceReaders(view)}</ReadersLine>
            <NewEvidenceForm view={view} target={target} onDone={onClose} />
          </>
        )}
      </div>
    </Dialog>
  );
}
