import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

/**
 * The text of a search field whose words live in the address. `narrow` is called with the words a moment after the last
 * key; when the address changes elsewhere (Back, "Show everyone") the field follows it.
 */
export function useTypedSearch(inAddress: string, narrow: (words: string) => void) {
  const [state, setState] = useState({ text: inAddress, asked: inAddress, seen: inAddress });
  if (state.seen !== inAddress) {
    const own = state.asked === inAddress;
    setState({ text: own ? state.text : inAddress, asked: inAddress, seen: inAddress });
  }
  const ask = useDebouncedCallback((words: string) => {
    setState((now) => ({ ...now, asked: words }));
    narrow(words);
  }, 200);
  const type = (text: string) => {
    setState((now) => ({ ...now, text }));
    ask(text.trim());
  };
  return [state.text, type] as const;
}
