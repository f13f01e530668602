import type { ReadKpi } from './blueprint.js';
import { labelled, namesMeasure } from './kpi-label.js';
import { kpiOf } from './kpi-line.js';
import { isSentence } from './list-kpis.js';
import type { Reading } from './reading.js';
import { splitSpan, type Span } from './span.js';

/** Lines of which each name is followed by its labels: "Fix rate", "Target: 85%", "Measured: monthly". */
export function stackedKpis(reading: Reading, lines: readonly Span[]): ReadKpi[] {
  const kpis: ReadKpi[] = [];
  for (let at = 0; at < lines.length; at++) {
    let end = at + 1;
    while (end < lines.length && labelled(lines[end]!.text) && !namesMeasure(lines[end]!.text)) end++;
    const under = lines.slice(at + 1, end);
    if (
      (labelled(lines[at]!.text) && !namesMeasure(lines[at]!.text)) ||
      !under.some((line) => labelled(line.text)?.[0] === 'target' && labelled(line.text)![1].trim()) ||
      (isSentence(lines[at]!.text) && !namesMeasure(lines[at]!.text))
    )
      continue;
    kpis.push(...[kpiOf(reading, lines[at]!, under, 'a name with a target under it')].flatMap((kpi) => kpi ?? []));
    at = end - 1;
  }
  return kpis;
}

/** The labels of a line "Target: 0      Follow-up: monthly", each on its own. */
export function labelsOf(source: string, line: Span): Span[] {
  if (line.end - line.start > 300) return [line];
  return splitSpan(source, line, /(?<! ) {2,}(?=\p{Lu}[\p{L} -]{2,20}: )/gu);
}
