import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
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

const named = /([\p{L}][\p{L}\p{N} /-]{2,40}?)\s?\(([^()]{2,60})\)/gu;

/** "I will look at retention (95% or better, yearly), growth (6–8%) and visits (at least 8 a month)." */
export function enumerated(reading: Reading, span: Span): ReadKpi[] {
  if (span.end - span.start > 3000) return [];
  const raw = reading.source.slice(span.start, span.end);
  const found = [...raw.matchAll(named)].filter((match) => boundsIn(match[2]!).length > 0);
  if (found.filter((match) => isBound(match[2]!)).length < 2) return [];
  return found.flatMap((match) => {
    const lead = /^(?:.*\b(?:and|or|are|is|at|by|with)\s)?/.exec(match[1]!)![0].length;
    const start = span.start + match.index + lead;
    return (
      kpiOf(
        reading,
        spanOf(reading.source, start, span.start + match.index + match[0].length),
        [],
        'measures within a sentence',
      ) ?? []
    );
  });
}
