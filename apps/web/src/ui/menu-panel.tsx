import { Menu } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import css from './menu-button.module.css';

interface Props {
  opened: boolean;
  label: string;
  side: 'start' | 'end';
  onClose: () => void;
  children: () => ReactNode;
}

/** The menu that belongs to a MenuButton, at the button's place. */
export function MenuPanel({ opened, label, side, onClose, children }: Props) {
  // Opens after its first drawing: a menu that is born open does not take the focus.
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(opened), [opened]);
  return (
    <Menu
      opened={shown}
      onChange={(to) => !to && onClose()}
      position={`bottom-${side}`}
      width={220}
      shadow="sm"
      returnFocus
    >
      <Menu.Target>
        <span aria-hidden className={css.anchor}>
          <span className="sr">{label}</span>
        </span>
      </Menu.Target>
      <Menu.Dropdown>{children()}</Menu.Dropdown>
    </Menu>
  );
}
