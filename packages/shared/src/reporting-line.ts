/** Who someone reports to. */
export interface ReportingLine {
  id: number;
  name: string;
  managerId: number | null;
}

/**
 * The circle that would close if `person` reported to `newManager`: the people from `newManager` up to `person`, each
 * reporting to the next. Empty where there is none. `lines` holds at least everyone above `newManager`.
 */
export function cycleOf<Line extends ReportingLine>(
  lines: readonly Line[],
  person: number,
  newManager: number,
): Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const chain: Line[] = [];
  const seen = new Set<number>();
  for (let at = byId.get(newManager); at && !seen.has(at.id); at = byId.get(at.managerId ?? 0)) {
    chain.push(at);
    seen.add(at.id);
    if (at.id === person) return chain;
  }
  return [];
}

/** Why the circle cannot be: "Ruth Okafor reports to Ben Lindqvist, so Ben Lindqvist cannot report to Ruth Okafor." */
export function cycleSentence(chain: readonly ReportingLine[]): string {
  const first = chain[0]?.name ?? '';
  if (chain.length < 2) return `${first} cannot report to themselves.`;
  const [, ...above] = chain.map(({ name }) => name);
  const person = above.at(-1)!;
  return `${first} reports to ${above.join(', who reports to ')}, so ${person} cannot report to ${first}.`;
}
