import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
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
  return (
    <Menu
      opened={opened}
      onChange={(to) => !to && onClose()}
      position={`bottom-${side}`}
      width={220}
      shadow="sm"
      returnFocus={false}
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
