export type GoalKey =
  'next' | 'previous' | 'tick' | 'more' | 'fewer' | 'evidence' | 'sign-off' | 'menu' | 'help' | 'close';

const keys: Record<string, GoalKey> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  ' ': 'tick',
  '+': 'more',
  '=': 'more',
  '-': 'fewer',
  e: 'evidence',
  s: 'sign-off',
  '.': 'menu',
  '?': 'help',
  Escape: 'close',
};

/** What each key does, as the help says it. */
export const keyHelp: readonly (readonly [keys: string[], does: string])[] = [
  [['j', 'k'], 'Next goal, previous goal'],
  [['Space'], 'Tick, or take the tick back'],
  [['+', '-'], 'Count one more, one fewer'],
  [['Enter'], 'Open or close the goal'],
  [['e'], 'Attach evidence'],
  [['s'], 'Ask for sign-off; whoever signs: sign off'],
  [['.'], 'Everything that can be done'],
  [['Esc'], 'Close the goal'],
  [['Ctrl Z'], 'Take back what was just done'],
  [['?'], 'These keys'],
];

/** Of these, only what moves, helps or closes works before a goal is in hand. */
const anywhere: readonly GoalKey[] = ['next', 'previous', 'help', 'close'];

/** What a key means while `target` has the focus; null when it is not ours: typing, a menu, another button's space. */
export function goalKeyOf(event: KeyboardEvent, inHand: boolean): GoalKey | null {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (target?.closest('[role="menu"], [role="dialog"], [role="listbox"]')) return null;
  const key = keys[event.key] ?? null;
  const typing = target?.closest('input, textarea, select, [contenteditable="true"]');
  if (typing) return key === 'close' && inHand ? key : null;
  if (key === 'tick' && !target?.closest('[data-goal-title]')) return null;
  const arrow = event.key.startsWith('Arrow');
  if (arrow && !target?.closest('[data-goal-title]')) return null;
  return inHand || (key && anywhere.includes(key)) ? key : null;
}
