import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isMac } from '../is-mac';
import css from './toast-stack.module.css';
import { type Toast, toasts } from './toasts';

const life = 8_000;

/** Where toasts appear. Mounted once, above every page. */
export function ToastStack() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.all);
  useEffect(() => {
    window.addEventListener('keydown', undoByKeys);
    return () => window.removeEventListener('keydown', undoByKeys);
  }, []);
  return (
    <div role="status" className={css.stack}>
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

/** Ctrl Z, or ⌘Z, takes back what the last toast says, from wherever one is; in a field it is the field's own. */
function undoByKeys(event: KeyboardEvent) {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  if ((event.target as Element).closest?.('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]'))
    return;
  const last = toasts.all().findLast(({ undo }) => undo);
  if (!last) return;
  event.preventDefault();
  toasts.drop(last.id);
  last.undo!();
}

function ToastLine({ toast: { id, says, tone, undo } }: { toast: Toast }) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => toasts.drop(id), life);
    return () => clearTimeout(timer);
  }, [held, id]);

  return (
    <div
      className={css.toast}
      data-tone={tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css.says}>{says}</span>
      {undo && (
        <button
          type="button"
          className={css.undo}
          aria-keyshortcuts={isMac ? 'Meta+Z' : 'Control+Z'}
          title={isMac ? '⌘Z' : 'Ctrl Z'}
          onClick={() => {
            toasts.drop(id);
            undo();
          }}
        >
          Undo
        </button>
      )}
      <ActionIcon size={24} aria-label="Close this message" onClick={() => toasts.drop(id)}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
