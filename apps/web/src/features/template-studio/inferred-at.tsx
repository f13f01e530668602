import { Button } from '@mantine/core';
import type { MouseEvent } from 'react';
import { Inferred } from '../../ui/inferred';
import { toasts } from '../../ui/toasts/toasts';
import { useStudio } from './studio';
import css from './studio-fields.module.css';

interface Props {
  at: string;
  value: true | undefined;
  /** What was concluded. */
  says?: string;
}

/** That something was concluded and not read; whoever finds it right says so, and the mark goes. */
export function InferredAt({ at, value, says = 'The document does not say it.' }: Props) {
  const { put } = useStudio();
  if (!value) return null;
  const settle = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // the button goes with the mark: whoever works by keys goes on where the entry begins
    currentTarget.closest('[role=group]')?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    put(at, undefined);
    toasts.say('It counts as stated now.', () => put(at, true));
  };
  return (
    <div className={css.inferred}>
      <Inferred why={says} quiet />
      <span>{says}</span>
      <Button size="compact-xs" variant="default" data-path={at} onClick={settle}>
        It is right
      </Button>
    </div>
  );
}
