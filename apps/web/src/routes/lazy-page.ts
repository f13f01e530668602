import { lazyRouteComponent } from '@tanstack/react-router';

/**
 * A page's component, fetched once somebody goes there. Without a connection it waits until that is back; a style sheet
 * that cannot be had counts as a missing page, which the router answers by loading the app anew, once.
 */
export const lazyPage: typeof lazyRouteComponent = (importer, name) =>
  lazyRouteComponent(async () => {
    await connection();
    return importer().catch((cause: unknown) => {
      throw new TypeError(`Failed to fetch dynamically imported module: ${String(cause)}`, { cause });
    });
  }, name);

const connection = (): Promise<void> =>
  navigator.onLine
    ? Promise.resolve()
    : new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true }));
