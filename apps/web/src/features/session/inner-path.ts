/** The path if it leads within this site, else the home: "//elsewhere" and "https://elsewhere" would lead away. */
export const innerPath = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
