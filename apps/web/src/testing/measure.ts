import { jest } from '@jest/globals';

const nothing = window.ResizeObserver;

/** jsdom measures nothing: until `unmeasure` every figure is this wide, in px. */
export function measureAs(width: number) {
  jest.spyOn(window, 'requestAnimationFrame').mockImplementation((say) => {
    say(0);
    return 0;
  });
  window.ResizeObserver = class {
    constructor(readonly say: ResizeObserverCallback) {}
    observe(target: Element) {
      const contentRect = { width, height: 400, x: 0, y: 0, top: 0, left: 0, right: width, bottom: 400 };
      this.say([{ target, contentRect } as unknown as ResizeObserverEntry], this as unknown as ResizeObserver);
    }
    unobserve() {}
    disconnect() {}
  } as unknown as typeof ResizeObserver;
}

export function unmeasure() {
  window.ResizeObserver = nothing;
  jest.restoreAllMocks();
}
