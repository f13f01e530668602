import type { KeyboardEvent } from 'react';

/** The first thing in each line: its checkbox, or its way to clear. */
const lines = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-line]')];
const focusOf = (line: Element | undefined) => line?.querySelector<HTMLElement>('input, button')?.focus();

/** `j` and `k` walk the list, space chooses (as checkboxes do), `e` shows the evidence, `s` signs what is chosen. */
export function inboxKeys(event: KeyboardEvent<HTMLElement>, sign: () => void): void {
  const target = event.target as HTMLElement;
  if (event.metaKey || event.ctrlKey || event.altKey || target.matches('textarea, input:not([type="checkbox"])'))
    return;
  const all = lines(event.currentTarget);
  const here = all.findIndex((line) => line.contains(target));
  switch (event.key) {
    case 'j':
      focusOf(all[here + 1]);
      break;
    case 'k':
      focusOf(all[here - 1]);
      break;
    case 'e':
      all[here]?.querySelector<HTMLElement>('[aria-expanded]')?.click();
      break;
    case 's':
      sign();
      break;
    default:
      return;
  }
  event.preventDefault();
}
