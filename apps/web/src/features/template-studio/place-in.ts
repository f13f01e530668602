import { isSame } from '@milepost/shared/is-same';

/**
 * Where the entry at a dotted path of `before` stands in `after`: by its key, or where it has none by what it says. Null where
 * it is gone.
 */
export function placeIn(before: unknown, after: unknown, path: string): string | null {
  const steps: string[] = [];
  let old = before;
  let now = after;
  for (const step of path.split('.')) {
    const found = Array.isArray(old) && Array.isArray(now) ? indexIn(old, now, Number(step)) : step;
    if (found === -1) return null;
    steps.push(String(found));
    old = (old as Record<string, unknown> | undefined)?.[step];
    now = (now as Record<string, unknown> | undefined)?.[found];
  }
  return now === undefined ? null : steps.join('.');
}

function indexIn(old: readonly unknown[], now: readonly unknown[], index: number): number {
  const entry = old[index];
  const key = keyOf(entry);
  if (key !== undefined) return now.findIndex((other) => keyOf(other) === key);
  const alike = now.findIndex((other) => isSame(entry, other));
  // a line that was reworded is most likely still where it was
  return alike === -1 && index < now.length && now.length === old.length ? index : alike;
}

/** The key of an entry; of a variant's goal, which stands beside its phase, the goal's. */
const keyOf = (entry: unknown): string | undefined => {
  const { key, goal } = (entry ?? {}) as { key?: string; goal?: { key?: string } };
  return key ?? goal?.key;
};
