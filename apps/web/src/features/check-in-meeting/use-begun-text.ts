import { keptWords, useKeptWords } from '../../ui/kept-words';
import { useMeeting } from './meeting-context';

/** The lines that are begun in a meeting before they are added, with what each is called. */
const labels = { topic: 'Something to talk about', action: 'Action' };
export type BegunText = keyof typeof labels;

/** Keeps a line that somebody is writing in the browser until it is added or emptied: a reload loses none. */
export function begin(drafts: string, field: BegunText, text: string): void {
  if (text) keptWords.keep(drafts, { field, label: labels[field], words: text, value: JSON.stringify(text), base: '' });
  else keptWords.forget(drafts, field);
}

interface Begun {
  text: string;
  write: (text: string) => void;
  /** It was added as `text`; what was typed since stays. */
  added: (text: string) => void;
}

/** What is begun of a line, and what goes on with it. */
export function useBegunText(field: BegunText): Begun {
  const { drafts } = useMeeting();
  return {
    text: useKeptWords(drafts).find((one) => one.field === field)?.words ?? '',
    write: (text) => begin(drafts, field, text),
    added: (text) => {
      if (keptWords.read(drafts, field)?.words === text) keptWords.forget(drafts, field);
    },
  };
}
