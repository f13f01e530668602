import { Button, TextInput } from '@mantine/core';
import type { ReadKpi } from '@milepost/blueprint/blueprint';
import { mostBounds } from '@milepost/blueprint/correction';
import { useRef, useState } from 'react';
import { type BoundDraft, type BoundProblems, boundDraft, emptyBound, typedBound } from './bound-draft';
import { BoundFields } from './bound-fields';
import { EditorFrame } from './editor-frame';
import { useReview } from './review-context';
import css from './review.module.css';

interface Props {
  kpi: ReadKpi;
  id: string;
  from: string;
  onClose: () => void;
}

/** The bounds of a KPI, each with what it is of where the document gives several. */
export function BoundsForm({ kpi: { bounds, frequency }, id, from, onClose }: Props) {
  const { correct } = useReview();
  const [drafts, setDrafts] = useState<BoundDraft[]>(() => (bounds.length ? bounds.map(boundDraft) : [emptyBound(0)]));
  const [often, setOften] = useState(frequency);
  const [wrong, setWrong] = useState<ReadonlyMap<number, BoundProblems>>(new Map());
  const list = useRef<HTMLDivElement>(null);
  const keep = () => {
    const typed = drafts.map((draft) => ({ key: draft.key, ...typedBound(draft) }));
    const problems = typed.flatMap((one) => ('problems' in one ? [[one.key, one.problems] as const] : []));
    setWrong(new Map(problems));
    if (problems.length) return;
    const kept = typed.flatMap((one) => ('bound' in one ? [one.bound] : []));
    correct([{ kind: 'bounds', id, bounds: kept, frequency: often.trim() }], from);
    onClose();
  };
  const add = () => {
    setDrafts([...drafts, emptyBound(Math.max(-1, ...drafts.map(({ key }) => key)) + 1)]);
    focusLast();
  };
  const drop = (key: number) => {
    setDrafts(drafts.filter((draft) => draft.key !== key));
    focusLast();
  };
  // once it is drawn
  const focusLast = () =>
    setTimeout(() => {
      const fields = list.current?.querySelectorAll<HTMLElement>('fieldset:last-of-type input');
      (fields?.[0] ?? list.current?.querySelector<HTMLElement>('button'))?.focus();
    });
  return (
    <EditorFrame onKeep={keep} onClose={onClose}>
      <div ref={list} className={css.bounds}>
        {drafts.map((draft, at) => (
          <BoundFields
            key={draft.key}
            draft={draft}
            n={at + 1}
            isOneOfSeveral={drafts.length > 1 || draft.label !== ''}
            problems={wrong.get(draft.key)}
            onChange={(next) => setDrafts(drafts.map((one) => (one.key === next.key ? next : one)))}
            onDrop={() => drop(draft.key)}
          />
        ))}
        {drafts.length < mostBounds && (
          <Button size="compact-xs" variant="subtle" ml={-8} onClick={add}>
            {drafts.length ? 'Another bound' : 'Add a bound'}
          </Button>
        )}
      </div>
      <TextInput
        label="How often"
        placeholder="monthly"
        w={120}
        maxLength={100}
        value={often}
        onChange={(event) => setOften(event.currentTarget.value)}
      />
    </EditorFrame>
  );
}
