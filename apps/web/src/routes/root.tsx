import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, notFound, Outlet, redirect } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { isProblem } from '../api/problem';
import { meQuery } from '../features/session/session.queries';
import { SignedIn } from '../features/session/signed-in';
import { FindAnything } from '../pages/find-anything';
import { NotFoundPage } from '../pages/not-found';
import { PageError } from '../pages/page-error';
import { OutsidePage } from '../ui/outside-page';
import { AppPending } from '../ui/page-pending';
import { ToastStack } from '../ui/toasts/toast-stack';

// what others change can wait until the page is there
const Live = lazy(() => import('../features/live/live').then((file) => ({ default: file.Live })));

interface Context {
  queryClient: QueryClient;
}

export const root = createRootRouteWithContext<Context>()({
  notFoundComponent: () => (
    <OutsidePage>
      <NotFoundPage />
    </OutsidePage>
  ),
  component: () => (
    <>
      <Outlet />
      <ToastStack />
    </>
  ),
});

/** Every page behind the sign-in. Nobody known sends to /sign-in, which brings them back to where they wanted to go. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context: { queryClient }, location }) => {
    const me = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (!isProblem(error, 'signed-out')) throw error;
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    });
    return { me };
  },
  component: () => (
    <SignedIn>
      <Outlet />
      <FindAnything />
      <Suspense fallback={null}>
        <Live />
      </Suspense>
    </SignedIn>
  ),
  pendingComponent: AppPending,
  errorComponent: (problem) => (
    <OutsidePage>
      <PageError {...problem} />
    </OutsidePage>
  ),
});

/** A number in the address; anything else names nothing. */
export const numbered = <Name extends string>(name: Name) => ({
  parse: (params: Record<Name, string>) => {
    if (!/^[1-9]\d{0,14}$/.test(params[name])) throw notFound();
    return { [name]: Number(params[name]) } as Record<Name, number>;
  },
  stringify: (params: Record<Name, number>) => ({ [name]: String(params[name]) }) as Record<Name, string>,
});
