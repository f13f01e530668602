import { Menu } from '@mantine/core';
import type { Arrangement } from './check-in-menu';

/** The lines of the menu that arranges a check-in. */
export const CheckInMenuItems = ({ onChange }: { onChange: (what: Arrangement) => void }) => (
  <>
    <Menu.Item onClick={() => onChange('day')}>Move the day…</Menu.Item>
    <Menu.Item onClick={() => onChange('skip')}>Skip it…</Menu.Item>
  </>
);
