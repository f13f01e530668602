import { Button } from '@mantine/core';
import { IconFileTypePdf, IconMarkdown, IconPrinter } from '@tabler/icons-react';

interface Props {
  planId: number;
  /** Undefined: as it stands. */
  decision?: number;
}

/** Takes a packet away: as a PDF, as Markdown, on paper. */
export function PacketWays({ planId, decision }: Props) {
  const address = (format: string) =>
    `/api/v1/plans/${planId}/packet?format=${format}${decision === undefined ? '' : `&decision=${decision}`}`;
  return (
    <>
      <Button
        component="a"
        href={address('pdf')}
        download
        leftSection={<IconFileTypePdf size={15} stroke={1.6} aria-hidden />}
      >
        PDF
      </Button>
      <Button
        component="a"
        variant="default"
        href={address('markdown')}
        download
        leftSection={<IconMarkdown size={15} stroke={1.6} aria-hidden />}
      >
        Markdown
      </Button>
      <Button
        variant="default"
        onClick={() => window.print()}
        leftSection={<IconPrinter size={15} stroke={1.6} aria-hidden />}
      >
        Print
      </Button>
    </>
  );
}
