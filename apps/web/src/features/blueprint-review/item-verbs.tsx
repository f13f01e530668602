import { Menu } from '@mantine/core';
import type { EditorMode } from './item-editor';
import type { ReviewRow } from './review';
import { useReview } from './review-context';

/** Everything that changes an item without making it something else. */
export function ItemVerbs({ row, onEdit }: { row: ReviewRow; onEdit: (mode: EditorMode) => void }) {
  const { correct, showInSource } = useReview();
  const { id, kind, item, hasBefore, hasNext, key } = row;
  const isPhase = 'label' in item;
  const act = (verb: 'merge' | 'nest' | 'lift' | 'confirm') => () => correct([{ kind: verb, id }], key);
  return (
    <>
      <Menu.Item onClick={() => showInSource(id)}>Show it in the document</Menu.Item>
      <Menu.Item onClick={() => onEdit('words')}>{isPhase ? 'Rename' : 'Reword or split…'}</Menu.Item>
      {'target' in item && <Menu.Item onClick={() => onEdit('target')}>How many it asks for…</Menu.Item>}
      {'bounds' in item && <Menu.Item onClick={() => onEdit('bounds')}>Its bounds…</Menu.Item>}
      {hasNext && !isPhase && <Menu.Item onClick={act('merge')}>Merge with the next</Menu.Item>}
      {kind === 'goal' && hasBefore && <Menu.Item onClick={act('nest')}>Put under the goal before</Menu.Item>}
      {kind === 'part' && <Menu.Item onClick={act('lift')}>Make it a goal of its own</Menu.Item>}
    </>
  );
}
