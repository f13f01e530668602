import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../ui/page-title';
import { Road } from '../../ui/pictures/road';

/** Before anybody has given this person a plan. */
export function NoPlan() {
  return (
    <>
      <PageTitle tab="My plan">No plan yet</PageTitle>
      <p className="dim">Your manager or an admin starts one from a template. It shows here as soon as they do.</p>
      <p>
        <Anchor component={Link} to="/templates">
          Read what each role asks
        </Anchor>
      </p>
      <Road />
    </>
  );
}
