import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { kpiOf, kpiWords } from './kpi-line.js';
import { isBound } from './kpi-shape.js';
import { commaParts, measuresNothing } from './list-kpis.js';
import type { Reading } from './reading.js';
import { withAll, type Section } from './section.js';
import { spanOf, splitSpan, type Span } from './span.js';
import { topicOf } from './topic.js';
import { tells } from './verb.js';

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
  const parts = sentences(reading.source, { start: span.start + colon + 1, end: span.end });
  const commas = led && parts.length === 1 ? commaParts(reading.source, parts[0]!) : [];
  const parted = commas.length > 1 && commas.every(isMeasure) ? commas : parts;
  const bounded = parted.filter(isMeasure);
  if (
    bounded.length < (led && oneLabel.test(raw) && !raw.includes('\n') ? 1 : 2) ||
    bounded.length * 3 < parted.length * 2
  )
    return [];
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

/** "KPI: …" tells of one at least. */
const oneLabel = /^[*_]{0,3}(?:success |key )?(?:metric|kpi|measure)\s*:/i;

const sentences = (source: string, span: { start: number; end: number }): Span[] =>
  splitSpan(source, span, /;\s+|\.\s+(?=\p{Lu})/gu);

function isMeasure({ text }: Span): boolean {
  const { name, target } = kpiWords(text);
  return text.length < 160 && name.split(' ').length <= 9 && isBound(target, 120) && !measuresNothing(text);
}

/** Headings under which sentences may say what is held to: each measure one of them. */
const promised = /\bsuccess\b|\bpromises?\b|\bcommitments?\b|\b(?:good|great) looks like\b|\bservice levels?\b/i;

/**
 * The measures of a section whose paragraphs, taken together with those below it, are sentences that each bound one: "The
 * queue stays below 4." Most of them have to.
 */
export function promisedKpis(reading: Reading, section: Section): ReadKpi[] {
  const all = withAll(section);
  if ((section.topic !== 'kpis' && !promised.test(section.title)) || all.some((one) => one.phase)) return [];
  const spans = all.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'prose' ? [block.span] : [])));
  if (spans.some((span) => span.end - span.start > 3000)) return [];
  const parts = spans.flatMap((span) => sentences(reading.source, span));
  const bounded = parts.filter((part) => isMeasure(part) && !tells(part.text) && !/^(?:we|i|they)\b/i.test(part.text));
  if (bounded.length < 3 || bounded.length * 3 < parts.length * 2) return [];
  return bounded.flatMap((part) => kpiOf(reading, part, [], 'measures within paragraphs') ?? []);
}
