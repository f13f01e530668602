import { Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import css from './file-area.module.css';

interface Props {
  /** What to drop, in a sentence. */
  says: string;
  /** What the button says. */
  chooses: string;
  /** Whether a file hovers over the page. */
  over: boolean;
  busy: boolean;
  /** Which files the chooser offers; those with rows when left out. */
  accept?: string;
  /** Something else is to be done first by now. */
  quiet?: boolean;
  onFile: (file: File) => void;
}

/** Where a file is dropped or chosen. */
export function FileArea({ says, chooses, over, busy, accept = '.csv,.tsv,.txt,text/csv', quiet, onFile }: Props) {
  // the same file, put right, counts as chosen anew
  const reset = useRef<() => void>(null);
  const button = useRef<HTMLButtonElement>(null);
  const held = useRef(false);
  const take = (file: File | null) => {
    reset.current?.();
    held.current = document.activeElement === button.current;
    if (file) onFile(file);
  };
  // a button that cannot be pressed meanwhile lets go of the focus
  useEffect(() => {
    if (busy || !held.current) return;
    held.current = false;
    if (document.activeElement === document.body) button.current?.focus();
  }, [busy]);
  return (
    <div className={css.area} data-over={over || undefined}>
      <IconFileUpload size={20} stroke={1.5} aria-hidden className={css.icon} />
      <p className="grow">{says}</p>
      <FileButton onChange={take} accept={accept} resetRef={reset}>
        {(props) => (
          <Button {...props} ref={button} variant={quiet ? 'default' : 'filled'} loading={busy}>
            {chooses}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
