import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';

/** The meeting's day as a file for one's own calendar. */
export const CalendarLink = ({ checkInId }: { checkInId: number }) => (
  <Button
    component="a"
    variant="default"
    size="compact-xs"
    href={`/api/v1/check-ins/${checkInId}/calendar`}
    download
    leftSection={<IconCalendarPlus size={14} stroke={1.6} aria-hidden />}
  >
    Add to calendar
  </Button>
);
