import type { ReviewRow } from './review';
import { BoundsForm } from './bounds-form';
import { PhaseForm } from './phase-form';
import { TargetForm } from './target-form';
import { WordsForm } from './words-form';

export type EditorMode = 'words' | 'target' | 'bounds' | 'phase';

interface Props {
  mode: EditorMode;
  row: ReviewRow;
  onClose: () => void;
}

/** The form under an item that is being put right. */
export function ItemEditor({ mode, row, onClose }: Props) {
  const { item, id, key } = row;
  if (mode === 'words') return <WordsForm row={row} onClose={onClose} />;
  if (mode === 'phase') return <PhaseForm id={id} from={key} isGoal={row.kind === 'goal'} onClose={onClose} />;
  if (mode === 'target' && 'target' in item) return <TargetForm item={item} id={id} from={key} onClose={onClose} />;
  if (mode === 'bounds' && 'bounds' in item) return <BoundsForm kpi={item} id={id} from={key} onClose={onClose} />;
  return null;
}
