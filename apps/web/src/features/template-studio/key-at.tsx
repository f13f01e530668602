import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  at: string;
  label: string;
  description: string;
  value: string;
  /** What others are called by already. */
  others: readonly string[];
  /** The written words as a key; '' where nothing is left of them. */
  fit: (words: string) => string;
  onSet: (key: string) => void;
}

/** What an entry is called by. It counts once it is whole: on the way to "12" it is not "1". */
export function KeyAt({ at, label, description, value, others, fit, onSet }: Props) {
  const [words, setWords] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string>();
  const settle = () => {
    if (words === null) return;
    const key = fit(words);
    setWords(null);
    if (!key || key === value) return;
    if (others.includes(key)) setWrong(`There is one called ${key}.`);
    else onSet(key);
  };
  return (
    <TextInput
      label={label}
      description={description}
      data-path={at}
      maxLength={100}
      value={words ?? value}
      onChange={({ currentTarget }) => {
        setWords(currentTarget.value);
        setWrong(undefined);
      }}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
      error={wrong}
    />
  );
}
