import type { Source } from '@milepost/shared/template';
import { IconBookmark } from '@tabler/icons-react';
import { Hint } from '../../ui/hint';
import { sourceWords } from '../../ui/source-words';
import css from './goal-row.module.css';

/** Which line of the blueprint asked for this, on hover; an open goal says it in words. */
export function GoalSource({ source }: { source: Source }) {
  return (
    <Hint says={`From the blueprint: ${sourceWords(source)}`} className={css.source} quiet>
      <IconBookmark size={14} stroke={1.6} aria-hidden />
      <span className="sr">Source</span>
    </Hint>
  );
}
