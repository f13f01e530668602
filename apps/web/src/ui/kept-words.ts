import { useSyncExternalStore } from 'react';

/** What somebody typed into one box and the server has not taken yet. */
export interface KeptWords {
  /** Which box: "private-note". */
  field: string;
  /** What the box is called. */
  label: string;
  /** What to show of it where the box is gone. */
  words: string;
  /** What stands in the box, as JSON. */
  value: string;
  /** What the server held when the typing began, as JSON. */
  base: string;
}

/*
 * Typed text is kept in the browser until the server has it: a reload, a crash or a closed check-in loses none. It lies under
 * the person who typed it, so that nobody else's session shows or sends it.
 */
const prefix = 'milepost-words/';
const memory = new Map<string, string>();
const listeners = new Set<() => void>();
let change = 0;

const tell = () => {
  change += 1;
  listeners.forEach((listener) => listener());
};

/** Where one person's words about one thing lie: `placeOf(3, 'check-in-7')`. */
export const placeOf = (person: number, about: string): string => `${prefix}${person}/${about}/`;

export const keptWords = {
  keep(place: string, words: KeptWords) {
    const text = JSON.stringify(words);
    try {
      localStorage.setItem(place + words.field, text);
    } catch {
      // a browser without room or storage keeps it as long as the page is open
      memory.set(place + words.field, text);
    }
    tell();
  },
  read: (place: string, field: string): KeptWords | null => parsed(textOf(place + field)),
  forget(place: string, field: string) {
    memory.delete(place + field);
    localStorage.removeItem(place + field);
    tell();
  },
  all: (place: string): KeptWords[] =>
    [...new Set([...Object.keys(localStorage), ...memory.keys()])]
      .filter((key) => key.startsWith(place))
      .flatMap((key) => parsed(textOf(key)) ?? []),
};

/** Everything kept in a place, drawn anew as it changes. */
export function useKeptWords(place: string): KeptWords[] {
  useSyncExternalStore(subscribe, () => change);
  return keptWords.all(place);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const textOf = (key: string): string | null => memory.get(key) ?? localStorage.getItem(key);

function parsed(text: string | null): KeptWords | null {
  try {
    return text === null ? null : (JSON.parse(text) as KeptWords);
  } catch {
    return null;
  }
}
