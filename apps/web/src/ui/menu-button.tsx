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
  const [wasOpen, setWasOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const open = (to: boolean) => {
    setAsked(true);
    setOpened(to);
  };
  // The menu that opens on its first drawing knows no button to go back to.
  const close = () => {
    setOpened(false);
    if (document.activeElement?.closest('[role="menu"]')) place.current?.querySelector('button')?.focus();
  };
  return (
    <span ref={place} className={css.place}>
      {cloneElement(button, {
        'aria-haspopup': 'menu',
        'aria-expanded': opened,
        onPointerEnter: () => void load(),
        onPointerDown: () => setWasOpen(opened),
        onClick: () => {
          open(!wasOpen && !opened);
          setWasOpen(false);
        },
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open(true);
        },
      })}
      {asked && (
        <Suspense fallback={null}>
          <MenuPanel opened={opened} label={label} side={side} onClose={close}>
            {children}
          </MenuPanel>
        </Suspense>
      )}
    </span>
  );
}
