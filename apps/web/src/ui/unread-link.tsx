import { Button } from '@mantine/core';
import { OutsidePage } from './outside-page';
import { PageTitle } from './page-title';

interface Props {
  tab: string;
  /** Why nothing came. */
  why: string;
  onRetry: () => void;
}

/** What a secret link's page shows when nobody could say what the link is for. */
export const UnreadLink = ({ tab, why, onRetry }: Props) => (
  <OutsidePage>
    <PageTitle tab={tab}>The link could not be read.</PageTitle>
    <p className="dim" role="alert">
      {why}
    </p>
    <Button mt={12} onClick={onRetry}>
      Try again
    </Button>
  </OutsidePage>
);
