import { jest } from '@jest/globals';

/** Stops the calendar at a moment; timers go on as they do. Undone by `jest.useRealTimers()`. */
export const stopClockAt = (now: string): void => {
  jest.useFakeTimers({
    now: Date.parse(now),
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'clearImmediate',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
      'nextTick',
      'queueMicrotask',
      'hrtime',
      'performance',
    ],
  });
};
