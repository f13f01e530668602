import { Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** The lines of the menu under my initials. */
export function MeMenuLines({ who, onSignOut }: { who: string; onSignOut: () => void }) {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <>
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
    </>
  );
}
