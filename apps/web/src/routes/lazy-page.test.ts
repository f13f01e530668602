import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { lazyPage } from './lazy-page';

const Page = () => null;
const connected = (online: boolean) => jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A component that cannot be drawn yet throws a promise. */
function thrownBy(draw: () => unknown): unknown {
  try {
    return draw();
  } catch (thrown) {
    return thrown;
  }
}

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

describe('a page that is not fetched yet', () => {
  it('waits for the connection, and is then fetched once', async () => {
    connected(false);
    const importer = jest.fn(async () => ({ Page }));
    const lazy = lazyPage(importer, 'Page');
    const [first, second] = [lazy.preload?.(), lazy.preload?.()];
    await settled();
    expect(importer).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('online'));
    await Promise.all([first, second]);
    expect(importer).toHaveBeenCalledTimes(1);
  });

  it('is fetched at once while there is one, and after a failure again', async () => {
    connected(true);
    const importer = jest.fn<() => Promise<{ Page: typeof Page }>>(async () => ({ Page }));
    importer.mockRejectedValueOnce(new Error('Unable to preload CSS for /assets/page.css'));
    const lazy = lazyPage(importer, 'Page');
    await lazy.preload?.();
    await lazy.preload?.();
    expect(importer).toHaveBeenCalledTimes(2);
  });

  it('is a missing page where its style sheet is: the router loads the app anew for that', async () => {
    connected(true);
    const lazy = lazyPage(() => Promise.reject<{ Page: typeof Page }>(new Error('Unable to preload CSS')), 'Page');
    await lazy.preload?.();
    // jsdom cannot load anew; that the router was about to is what it notes for the session
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(thrownBy(() => (lazy as (props: object) => unknown)({}))).toBeInstanceOf(Promise);
    expect(Object.keys(sessionStorage)).toEqual([
      'tanstack_router_reload:Failed to fetch dynamically imported module: Error: Unable to preload CSS',
    ]);
  });
});
