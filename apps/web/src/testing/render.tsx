import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { act, type ReactNode } from 'react';
import { createQueryClient } from '../api/query-client';
import { createAppRouter } from '../router';
import { cssVariables, theme } from '../theme';
import { ToastStack } from '../ui/toasts/toast-stack';
import { TodayContext } from '../ui/today';

const under = (queryClient: QueryClient, children: ReactNode) => (
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  </MantineProvider>
);

/**
 * Renders a component as it stands inside the app: theme, an empty cache, links that know where they are, toasts, and
 * a fixed today. Gives what `render` gives, the cache and the router.
 */
export async function renderInApp(children: ReactNode, { today = '2026-11-20', at = '/' } = {}) {
  const queryClient = createQueryClient(() => undefined);
  const rootRoute = createRootRoute({
    component: () => (
      <TodayContext value={today}>
        {children}
        <ToastStack />
      </TodayContext>
    ),
    notFoundComponent: () => null,
  });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory({ initialEntries: [at] }) });
  await router.load();
  const view = await act(async () => render(under(queryClient, <RouterProvider router={router as never} />)));
  return { ...view, queryClient, router };
}

/** Renders the whole app at an address, with its real routes. Answer its requests with `fakeApi` before. */
export async function renderApp(at: string) {
  const queryClient = createQueryClient(() => undefined);
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [at] }));
  const view = await act(async () => render(under(queryClient, <RouterProvider router={router} />)));
  return { ...view, queryClient, router };
}
