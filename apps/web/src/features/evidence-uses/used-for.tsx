import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { targetWords } from './target-names';
import css from './used-for.module.css';

const UseForDialog = lazy(() => import('./use-for-dialog').then((file) => ({ default: file.UseForDialog })));

/** Where one link or note counts beside its goal, and the way to let it count elsewhere. */
export function UsedFor({ view, evidenceId }: { view: ReadinessView; evidenceId: number }) {
  const [choosing, setChoosing] = useState(false);
  const evidence = view.evidence.find(({ id }) => id === evidenceId);
  if (!evidence || (!evidence.uses.length && !view.can.useEvidence)) return null;
  return (
    <div className={css.used}>
      {evidence.uses.length > 0 && (
        <span>Also for {evidence.uses.map((use) => targetWords(use, view)).join('; ')}</span>
      )}
      {view.can.useEvidence && (
        <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setChoosing(true)}>
          {evidence.uses.length ? 'Change' : 'Use it for…'}
          <span className="sr"> {evidence.text || evidence.url}</span>
        </Button>
      )}
      {choosing && (
        <Suspense fallback={null}>
          <UseForDialog evidence={evidence} view={view} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
}
