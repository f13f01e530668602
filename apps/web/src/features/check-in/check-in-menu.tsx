import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { MenuButton } from '../../ui/menu-button';
import type { CheckInPartProps } from './check-in-part';

const Items = lazy(() => import('./check-in-menu-items').then((file) => ({ default: file.CheckInMenuItems })));
const dialogs = {
  day: lazy(() => import('./meeting-day-dialog').then((file) => ({ default: file.MeetingDayDialog }))),
  skip: lazy(() => import('./skip-dialog').then((file) => ({ default: file.SkipDialog }))),
};

/** How a check-in is arranged. */
export type Arrangement = keyof typeof dialogs;

/** Another day, or none, for whoever holds the check-in. */
export function CheckInMenu(props: CheckInPartProps) {
  const [asked, setAsked] = useState<Arrangement | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  if (!props.checkIn.can.arrange && !asked) return null;
  const Dialog = asked && dialogs[asked];
  const close = () => {
    setAsked(null);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <span ref={place}>
      <MenuButton
        side="start"
        label="Change this check-in"
        button={
          <Button
            variant="default"
            size="compact-xs"
            rightSection={<IconChevronDown size={14} stroke={1.6} aria-hidden />}
          >
            Change
          </Button>
        }
      >
        {() => <Items onChange={setAsked} />}
      </MenuButton>
      {Dialog && (
        <Suspense fallback={null}>
          <Dialog {...props} onClose={close} />
        </Suspense>
      )}
    </span>
  );
}
