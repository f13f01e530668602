/** `root` with `value` at a dotted path ("phases.0.goals.2.text"); undefined takes the field away. Nothing else is touched. */
export function setAt<T>(root: T, path: string, value: unknown): T {
  const [first = '', ...rest] = path.split('.');
  if (Array.isArray(root)) {
    const at = Number(first);
    return root.map((entry: unknown, index) =>
      index === at ? (rest.length ? setAt(entry, rest.join('.'), value) : value) : entry,
    ) as T;
  }
  const fields = { ...root } as Record<string, unknown>;
  const next = rest.length ? setAt(fields[first] ?? {}, rest.join('.'), value) : value;
  if (next === undefined) delete fields[first];
  else fields[first] = next;
  return fields as T;
}

/** What stands at a dotted path; undefined where there is nothing. */
export const getAt = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);

/** A list with the entry at `from` taken to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, list[from]!);
}
