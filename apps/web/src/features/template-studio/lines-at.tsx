import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useStudio } from './studio';

interface Props {
  at: string;
  label: string;
  description: string;
  value: readonly string[] | undefined;
}

/** Short texts, one a line. A line that is still empty is none. */
export function LinesAt({ at, label, description, value = [] }: Props) {
  const { put } = useStudio();
  const [words, setWords] = useState<string | null>(null);
  return (
    <Textarea
      label={label}
      description={description}
      data-path={at}
      autosize
      minRows={2}
      maxRows={12}
      maxLength={4000}
      value={words ?? value.join('\n')}
      onChange={({ currentTarget }) => {
        setWords(currentTarget.value);
        const lines = currentTarget.value.split('\n').filter((line) => line.trim());
        put(at, lines.length ? lines : undefined);
      }}
      onBlur={() => setWords(null)}
    />
  );
}
