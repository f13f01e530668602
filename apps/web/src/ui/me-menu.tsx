import { Menu, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Face } from './face';
import css from './shell.module.css';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What concerns only me: the account, light or dark, leaving. */
export function MeMenu({ who, onSignOut }: { who: string; onSignOut: () => void }) {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <Menu position="bottom-end" width={208} shadow="sm">
      <Menu.Target>
        <UnstyledButton className={css.me}>
          <Face name={who} size={28} beside />
          <span className="sr">{who}: account and sign out</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{who}</Menu.Label>
        <Menu.Item leftSection={<IconUser {...icon} />} component={Link} to="/account">
          Account
        </Menu.Item>
        <Menu.Item
          leftSection={dark ? <IconSun {...icon} /> : <IconMoon {...icon} />}
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {dark ? 'Light colours' : 'Dark colours'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout {...icon} />} onClick={onSignOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
