import type { IsoDate } from '@milepost/shared/calendar';
import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import type { UsedEvidence } from '@milepost/shared/readiness-facts';
import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { toasts } from '../../ui/toasts/toasts';
import { EvidenceLine } from './evidence-line';
import { hasTarget, targetName, targetPeriod } from './target-names';
import { useEvidenceUses } from './use-evidence-uses';
import css from './uses-of.module.css';

const AddEvidenceDialog = lazy(() =>
  import('./add-evidence-dialog').then((file) => ({ default: file.AddEvidenceDialog })),
);

interface Props {
  view: ReadinessView;
  kind: EvidenceTarget['kind'];
  /** The key of the KPI, skill or criterion: `mtta`, `linux`, `promotion-3`, `goal:17`. */
  keyName: string;
  /** A date: only what is about that period. Null: only what is about the KPI as a whole. Left out: all of it. */
  startsOn?: IsoDate | null | undefined;
  /** Evidence that counts for this by itself, as a goal's own does for the goal: shown, and not taken away here. */
  own?: readonly UsedEvidence[] | undefined;
}

/** What shows one thing: its links and notes, the newest first, where else each is used, and the way to add more. */
export function UsesOf({ view, kind, keyName, startsOn, own = [] }: Props) {
  const [adding, setAdding] = useState(false);
  const { change } = useEvidenceUses(view);
  const isOf = (use: EvidenceTarget) =>
    use.kind === kind && use.key === keyName && (startsOn === undefined || use.startsOn === startsOn);
  const target: EvidenceTarget = { kind, key: keyName, startsOn: startsOn ?? null };
  const name = targetName(target, view);
  const used = view.evidence.flatMap((evidence) => evidence.uses.filter(isOf).map((use) => ({ evidence, use })));
  const alsoOwn = own.filter(({ id }) => !used.some(({ evidence }) => evidence.id === id));
  const lines = [...used, ...alsoOwn.map((evidence) => ({ evidence, use: null }))].sort((a, b) =>
    a.evidence.at < b.evidence.at ? 1 : a.evidence.at > b.evidence.at ? -1 : b.evidence.id - a.evidence.id,
  );
  const end = (evidence: number, use: EvidenceTarget) =>
    void change([], [{ evidence, target: { kind, key: keyName, startsOn: use.startsOn } }]).catch((error: Error) =>
      toasts.wrong(error.message),
    );
  return (
    <div className={css.uses}>
      {lines.length > 0 && (
        <ul className={css.list} aria-label={`Evidence for ${name}`}>
          {lines.map(({ evidence, use }) => (
            <li key={`${evidence.id}/${use?.startsOn ?? ''}`}>
              <EvidenceLine
                evidence={evidence}
                view={view}
                about={startsOn === undefined && use ? targetPeriod(use, view) : null}
                elsewhere={evidence.uses.filter((other) => !hasTarget(use ? [use] : [], other))}
              />
              {use && view.can.useEvidence && (
                <ActionIcon
                  size={24}
                  aria-label={`No longer use ${evidence.kind === 'link' ? 'this link' : 'this note'} for ${name}`}
                  onClick={() => end(evidence.id, use)}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 && <p className="small faint">No evidence yet.</p>}
      {view.can.useEvidence && (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            Add evidence<span className="sr"> for {name}</span>
          </Button>
        </div>
      )}
      {adding && (
        <Suspense fallback={null}>
          <AddEvidenceDialog view={view} target={target} own={own} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </div>
  );
}
