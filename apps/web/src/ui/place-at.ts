import type { Place } from './shell';

/** The place that a page belongs to: the one with the longest address above it. None for a page of no place. */
export function placeAt(path: string, places: readonly Place[]): Place | null {
  const above = (address: string) => path === address || path.startsWith(`${address}/`);
  let found: { place: Place; address: string } | null = null;
  for (const place of places)
    for (const address of [place.to, ...(place.holds ?? [])])
      if (above(address) && address.length > (found?.address.length ?? 0)) found = { place, address };
  return found?.place ?? null;
}
