import { Button } from '@mantine/core';
import { Inferred } from '../../ui/inferred';
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
  return (
    <div className={css.inferred}>
      <Inferred why={says} quiet />
      <span>{says}</span>
      <Button size="compact-xs" variant="default" onClick={() => put(at, undefined)}>
        It is right
      </Button>
    </div>
  );
}
