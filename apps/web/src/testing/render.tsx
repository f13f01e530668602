import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { act, type ReactNode } from 'react';
import { createQueryClient } from '../api/query-client';
import { cssVariables, theme } from '../theme';
import { ToastStack } from '../ui/toasts/toast-stack';
import { TodayContext } from '../ui/today';

/**
 * Renders a component as it stands inside the app: theme, an empty cache, links that know where they are, toasts, and
 * a fixed today. Gives what `render` gives and the cache.
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
  const view = await act(async () =>
    render(
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router as never} />
        </QueryClientProvider>
      </MantineProvider>,
    ),
  );
  return { ...view, queryClient, router };
}
