import type { Found } from './found';

const most = 5;

/** For this tab and this person only: names leave no trace on a shared computer. */
const place = (readerId: number) => `milepost-found-${readerId}`;

/** What this person went to from the finder before, the last one first. */
export function recentlyFound(readerId: number): Found[] {
  try {
    return JSON.parse(sessionStorage.getItem(place(readerId)) ?? '[]') as Found[];
  } catch {
    return [];
  }
}

/** Remembers where somebody went. Pages and verbs are always on offer and need no remembering. */
export function rememberFound(readerId: number, found: Found): void {
  if (found.kind === 'page' || found.kind === 'verb') return;
  const others = recentlyFound(readerId).filter(({ key }) => key !== found.key);
  sessionStorage.setItem(place(readerId), JSON.stringify([found, ...others].slice(0, most)));
}
