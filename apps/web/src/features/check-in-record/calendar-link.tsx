import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';

interface Props {
  checkInId: number;
  size?: 'xs' | 'compact-xs';
}

/** The meeting's day as a file for one's own calendar. */
export const CalendarLink = ({ checkInId, size = 'xs' }: Props) => (
  <Button
    component="a"
    variant="default"
    size={size}
    href={`/api/v1/check-ins/${checkInId}/calendar`}
    download
    leftSection={<IconCalendarPlus size={15} stroke={1.6} aria-hidden />}
  >
    Add to calendar
  </Button>
);
