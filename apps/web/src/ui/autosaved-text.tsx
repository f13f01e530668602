import { Textarea, type TextareaProps } from '@mantine/core';
import { SaveWords } from './save-words';
import type { Autosave } from './use-autosave';

interface Props extends Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  box: Autosave<string>;
  /** What the server holds. */
  saved: string;
}

/** A text that saves as one types, with how that stands below it. */
export function AutosavedText({ box, saved, ...field }: Props) {
  return (
    <div>
      <Textarea
        {...field}
        value={box.value}
        onChange={(event) => box.change(event.currentTarget.value)}
        onBlur={() => void box.flush()}
      />
      <SaveWords box={box} savedWords={saved} />
    </div>
  );
}
