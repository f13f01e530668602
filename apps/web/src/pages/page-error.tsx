import { Button } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiProblem, Unreachable } from '../api/problem';
import { PageTitle } from '../ui/page-title';
import { NotFoundPage } from './not-found';

/** Stands where a page could not be shown: says why in words, and offers the next try. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  useEffect(() => boundary.reset(), [boundary]);

  if (error instanceof ApiProblem && error.status === 404) return <NotFoundPage />;
  const known = error instanceof ApiProblem || error instanceof Unreachable;
  return (
    <div role="alert">
      <PageTitle tab="Could not be shown">
        {error instanceof Unreachable ? 'The server cannot be reached.' : 'This page could not be shown.'}
      </PageTitle>
      <p className="dim" style={{ margin: '4px 0 16px' }}>
        {error instanceof Unreachable
          ? 'Nothing is lost. Check the connection and try again.'
          : known
            ? error.message
            : 'Something here is broken. Nothing you saved is lost.'}
      </p>
      <Button
        onClick={() => {
          // what broke may be the app itself, or older than what the server has now
          if (!known) return window.location.reload();
          reset();
          void router.invalidate();
        }}
      >
        Try again
      </Button>
    </div>
  );
}
