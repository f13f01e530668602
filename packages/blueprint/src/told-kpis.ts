import type { ReadKpi } from './blueprint.js';
import { kpiOf, kpiWords } from './kpi-line.js';
import { isBound } from './kpi-shape.js';
import type { Reading } from './reading.js';
import { spanOf, type Span } from './span.js';
import { topicOf } from './topic.js';

/**
 * The measures of a paragraph: "How we measure: Late jobs: < 10, weekly. Repeat visits: at most 5%, monthly." `inside` a
 * section of measures nothing has to say that it holds some.
 */
export function toldKpis(reading: Reading, span: Span, inside: boolean): ReadKpi[] {
  if (span.end - span.start > 3000) return [];
  const raw = reading.source.slice(span.start, span.end);
  const lead = raw.slice(0, 60).indexOf(':');
  const led = lead > 0 && topicOf(raw.slice(0, lead)) === 'kpis';
  if (!led && !inside) return [];
  const colon = led ? lead : -1;
  const parts: Span[] = [];
  let from = colon + 1;
  for (const stop of raw.matchAll(/[.;]\s+(?=\p{Lu})/gu)) {
    parts.push(spanOf(reading.source, span.start + from, span.start + stop.index));
    from = stop.index + 1;
  }
  parts.push(spanOf(reading.source, span.start + from, span.end));
  const bounded = parts.filter((part) => {
    const { name, target } = kpiWords(part.text);
    return part.text.length < 160 && name.split(' ').length <= 9 && isBound(target);
  });
  if (bounded.length < 2 || bounded.length * 3 < parts.length * 2) return [];
  if (led) reading.use({ start: span.start, end: span.start + colon + 1 });
  return bounded.flatMap((part) => kpiOf(reading, part, [], 'measures within a paragraph') ?? []);
}
