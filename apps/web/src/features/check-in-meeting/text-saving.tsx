import { Button } from '@mantine/core';
import { SaveWords } from '../../ui/save-words';
import css from './text-saving.module.css';
import type { SharedText } from './use-versioned-text';

/** How the saving of a shared text stands; where two wrote at once, both texts and what may become of them. */
export function TextSaving({ box, writer }: { box: SharedText; writer: string }) {
  if (box.theirs === null) return <SaveWords box={box} />;
  return (
    <div role="alert" className={css.met}>
      <p>
        You and {writer} wrote at the same time. Yours stands above and is not saved yet.{' '}
        {box.theirs ? 'Now saved:' : 'Saved is nothing: the text was taken out.'}
      </p>
      {box.theirs && <blockquote className={css.theirs}>{box.theirs}</blockquote>}
      <p className={css.ways}>
        {box.theirs && (
          <Button size="compact-sm" variant="default" onClick={box.join}>
            Join both
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={box.keepMine}>
          Keep yours
        </Button>
        <Button size="compact-sm" variant="default" onClick={box.takeSaved}>
          {box.theirs ? 'Take theirs' : 'Leave it out'}
        </Button>
      </p>
    </div>
  );
}
