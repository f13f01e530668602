import { useEffect, useState } from 'react';

/** While this stands the focus may be anywhere in it; once it is gone, whoever had the focus before has it again. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // what comes in its place may take the focus first
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
