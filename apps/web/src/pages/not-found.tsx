import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageTitle } from '../ui/page-title';

/** What stands at an address that holds nothing, or nothing this person may see: the two are one answer. */
export function NotFoundPage() {
  return (
    <>
      <PageTitle tab="Not here">There is nothing here, or it is not yours to see.</PageTitle>
      <p className="dim" style={{ marginTop: 8 }}>
        <Anchor component={Link} to="/">
          Go to your first page
        </Anchor>
      </p>
    </>
  );
}
