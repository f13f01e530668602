import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useRef, useState } from 'react';
import css from './menu-button.module.css';

const load = () => import('./menu-panel');
const MenuPanel = lazy(() => load().then(({ MenuPanel: component }) => ({ default: component })));

interface Props {
  /** The button itself; what opens the menu is added to it. */
  button: ReactElement<React.ButtonHTMLAttributes<HTMLButtonElement>>;
  /** What the menu is called for those who listen. */
  label: string;
  side: 'start' | 'end';
  /** The menu's lines, drawn once it opens. */
  children: () => ReactNode;
}

/** A button with a menu, whose code comes when somebody reaches for it: the first page does without. */
export function MenuButton({ button, label, side, children }: Props) {
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState(false);
  // A press on the button closes an open menu before its click arrives, which must not open it again.
  const wasOpen = useRef(false);
  const open = (to: boolean) => {
    setAsked(true);
    setOpened(to);
  };
  return (
    <span className={css.place}>
      {cloneElement(button, {
        'aria-haspopup': 'menu',
        'aria-expanded': opened,
        onPointerEnter: () => void load(),
        onPointerDown: () => void (wasOpen.current = opened),
        onClick: () => {
          open(!wasOpen.current && !opened);
          wasOpen.current = false;
        },
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open(true);
        },
      })}
      {asked && (
        <Suspense fallback={null}>
          <MenuPanel opened={opened} label={label} side={side} onClose={() => setOpened(false)}>
            {children}
          </MenuPanel>
        </Suspense>
      )}
    </span>
  );
}
