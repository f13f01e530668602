import { UnstyledButton } from '@mantine/core';
import { lazy } from 'react';
import { Face } from './face';
import { MenuButton } from './menu-button';
import css from './shell.module.css';

const Lines = lazy(() => import('./me-menu-lines').then(({ MeMenuLines }) => ({ default: MeMenuLines })));

/** What concerns only me: the account, light or dark, leaving. */
export function MeMenu({ who, onSignOut }: { who: string; onSignOut: () => void }) {
  return (
    <MenuButton
      side="end"
      label={`${who}: account and sign out`}
      button={
        <UnstyledButton className={css.me}>
          <Face name={who} size={28} beside />
          <span className="sr">{who}: account and sign out</span>
        </UnstyledButton>
      }
    >
      {() => <Lines who={who} onSignOut={onSignOut} />}
    </MenuButton>
  );
}
