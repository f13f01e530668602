import { afterEach, beforeEach, jest } from '@jest/globals';

/** Holds the clock's date at `now` for the tests of a file; timers run on, so that typing and waiting work. */
export function fixDay(now: string): void {
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date(now),
      doNotFake: [
        ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] as const),
        ...(['queueMicrotask', 'nextTick', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'] as const),
      ],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}
