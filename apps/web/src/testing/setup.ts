import '@testing-library/jest-dom/jest-globals';
import { afterEach } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';
import { toasts } from '../ui/toasts/toasts';

// Parts that are fetched when somebody reaches for them take their time on a busy machine.
configure({ asyncUtilTimeout: 5000 });

afterEach(() => {
  cleanup();
  for (const { id } of toasts.all()) toasts.drop(id);
});

// jsdom draws nothing, so it has no idea of screens and sizes; Mantine asks for both.
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
// jsdom has no Response, and the router makes its redirects of them.
globalThis.Response ??= class {
  readonly status: number;
  readonly headers: Headers;

  constructor(_: unknown, { status = 200, headers = {} }: ResponseInit = {}) {
    this.status = status;
    this.headers = new Headers(headers);
  }
} as unknown as typeof Response;
// A text field that grows with its words measures again once the fonts are there.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
// jsdom hands on no structuredClone; what is cloned here is JSON.
globalThis.structuredClone ??= <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
