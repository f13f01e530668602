import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect } from 'react';
import { finding } from './finding';
import css from './shell.module.css';
import { isMac } from './is-mac';

/** What opens the finder in the bar. It looks like the field that it opens. */
export function FindField() {
  useFindKey();
  return (
    <UnstyledButton
      className={css.find}
      aria-haspopup="dialog"
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      onClick={finding.open}
    >
      <IconSearch size={15} stroke={1.75} aria-hidden />
      <span className={css.findWords}>Find a person, plan or goal</span>
      <kbd aria-hidden>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
    </UnstyledButton>
  );
}

/** The same among the tabs of a phone. */
export const FindTab = () => (
  <button type="button" aria-haspopup="dialog" onClick={finding.open}>
    <IconSearch size={20} stroke={1.6} aria-hidden />
    Find
  </button>
);

/** ⌘K, or Ctrl-K, opens the finder and closes it; not over another dialog, which may hold unsaved words. */
function useFindKey() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isFindKey(event)) return;
      event.preventDefault();
      if (finding.opened()) finding.close();
      else if (!document.querySelector('[aria-modal="true"]:not([data-finder])')) finding.open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isFindKey({ key, code, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || (isMac ? !metaKey || ctrlKey : !ctrlKey || metaKey)) return false;
  // where the keyboard writes another alphabet, the place of the key counts
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
}
