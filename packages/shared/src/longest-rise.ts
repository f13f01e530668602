/** The longest run of items, not necessarily neighbours, whose numbers rise: what kept its order while the rest moved. */
export function longestRise<T>(items: readonly T[], numberOf: (item: T) => number): T[] {
  interface Run {
    item: T;
    before: Run | null;
  }
  // the run of each length that ends lowest
  const ends: Run[] = [];
  for (const item of items) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberOf(ends[middle]!.item) < numberOf(item)) low = middle + 1;
      else high = middle;
    }
    ends[low] = { item, before: ends[low - 1] ?? null };
  }
  const rise: T[] = [];
  for (let run = ends.at(-1) ?? null; run; run = run.before) rise.unshift(run.item);
  return rise;
}
