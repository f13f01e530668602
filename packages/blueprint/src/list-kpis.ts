import type { Item, List } from './block.js';
import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { labelled } from './kpi-label.js';
import { kpiOf, kpiWords, spansUnder, withoutAdjective } from './kpi-line.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';
import { spanOf, type Span } from './span.js';
import { topicOf } from './topic.js';
import { tells } from './verb.js';

/** Whether an item sets a bound itself or in a line under it. */
export const boundedItem = (item: Item): boolean =>
  kpiWords(item.span.text).bounds.length > 0 ||
  spansUnder(item).some((line) => labelled(line.text) !== null || boundsIn(line.text).length > 0);

/** Whether nearly all lines of a list set bounds. */
export const mostly = ({ items }: List) => items.filter(boundedItem).length * 5 >= items.length * 4;

/** Whether a list under a heading of its own for measures defines each: "Trust: others ask you for help". */
export const defines = ({ title }: Section, { items }: List) =>
  topicOf(title) === 'kpis' &&
  !/\b(?:frequency|cadence|rhythm|alert\w*)\b/i.test(title) &&
  items.length > 1 &&
  items.every(({ span }) => /^[^:.]{3,50}:\s/.test(span.text));

/** The KPIs of a list; `strict` where only lines with a bound are some. */
export function listKpis(reading: Reading, list: List, strict: boolean): ReadKpi[] {
  const terms = termKpis(reading, list);
  if (terms.length > 1) return terms;
  return list.items.flatMap((item) => itemKpis(reading, item, strict));
}

const wanted = /\b(?:targets?|goal|benchmark|threshold|standard|objective|aim)\b/i;

/** The measures of a list that explains each at length, where a sentence says what is wanted: "The standard is 4.0." */
function termKpis(reading: Reading, { items }: List): ReadKpi[] {
  const terms = items.filter(({ span }) => span.text.length > 120 && /^[^:.]{3,60}:\s/.test(span.text));
  if (terms.length < 3 || terms.length * 3 < items.length * 2) return [];
  return terms.flatMap(({ span }) => {
    const colon = span.text.indexOf(':');
    const sentences = span.text.slice(colon + 1).split(/[.!?]\s+(?=[\p{Lu}_])/u);
    const target = sentences.find((one) => wanted.test(one) && boundsIn(one).length > 0);
    if (!target) return [];
    const read = reading.read(span, 'a term with what is wanted of it', 0.6);
    const words = target.trim();
    return [{ ...read, name: span.text.slice(0, colon), bounds: boundsIn(words), targetWords: words, frequency: '' }];
  });
}

/** "In 3 months, you will …" and "The following …" measure nothing, nor does what a measure is made of,
 * "= (A / B) × 100", a round of steps, or how far others are away. */
const tellsElse =
  /^(?:in|within|after|by|at)\b.{0,24}\b(?:days?|weeks?|months?|years?),?\s+you\b|^(?:(?:the|these) )?following\b|^(?:total |sum of )?weights?\b|→\s*\d{1,2}[.)]\s|\d\S* (?:below|above|behind|ahead of) (?:the )?(?:industry|market|peers?|top quartile|competitors?)\b|\s=\s[^=<>]{0,80}[\p{L})]\s?[/×÷*+−-]\s?[(\p{L}]/iu;

/** Whether a line is one that measures nothing whatever numbers stand in it. */
export const measuresNothing = (text: string): boolean =>
  tellsElse.test(text) || (/\byou\b/i.test(text) && !/:/.test(text));

function itemKpis(reading: Reading, item: Item, strict: boolean): ReadKpi[] {
  if (measuresNothing(item.span.text)) return [];
  const under = spansUnder(item);
  const marked = under.some((line) => labelled(line.text));
  const words = kpiWords(item.span.text);
  if (!marked && words.bounds.length === 0 && item.items.length > 0) {
    const inner = item.items.flatMap((child) => itemKpis(reading, child, true));
    if (inner.length > 0) {
      reading.use(item.span);
      return inner;
    }
    const described = item.items.find((child) => boundsIn(child.span.text).length > 0);
    if (!described && strict) return [];
  }
  if (
    !marked &&
    words.bounds.length === 0 &&
    (strict || (isSentence(item.span.text) && !/^[^:.]{3,40}: /.test(item.span.text)))
  )
    return [];
  const kpi = kpiOf(reading, item.span, under, 'a line of a list of KPIs');
  return kpi ? [kpi] : [];
}

/** Whether a line tells something rather than names it. */
export const isSentence = (text: string) =>
  text.split(' ').length > 12 || (/[.!?]$/.test(text) && text.split(' ').length > 6);

const metric = /^(?:success |key )?(?:metrics?|kpis?|measures?)\s*:\s*/i;

/** "Success metric: 95% infrastructure as code, <5min provisioning" under a responsibility. */
export function successMetrics(reading: Reading, item: Item): ReadKpi[] {
  const own = [...item.details, ...item.items.map((inner) => inner.span)].filter((line) => metric.test(line.text));
  return [
    ...own.flatMap((line) =>
      commaParts(reading.source, line).flatMap((part) => {
        const kpi = kpiOf(reading, part, [], 'a success metric under a responsibility');
        return kpi ? [{ ...kpi, name: withoutAdjective(kpi.name) }] : [];
      }),
    ),
    ...item.items.flatMap((inner) => successMetrics(reading, inner)),
  ];
}

/** "KPI: 95% of orders the same day" on a line of its own. */
export function oneMetric(reading: Reading, line: Span): ReadKpi | null {
  const label = metric.exec(line.text)?.[0];
  const [part, more] = label ? commaParts(reading.source, line) : [];
  return part && !more && kpiWords(part.text).bounds.length > 0
    ? kpiOf(reading, part, [], 'a line that says so')
    : null;
}

/** The measures under a line of a list that announces them: "KPIs:". */
export function measuresUnder(reading: Reading, { span, items }: Item): ReadKpi[] {
  if (items.length === 0) return [];
  const announced =
    topicOf(span.text) === 'kpis' && !/:\s/.test(span.text) && span.text.split(' ').length <= 8 && !tells(span.text);
  if (!announced) return items.flatMap((item) => measuresUnder(reading, item));
  const found = listKpis(reading, { kind: 'list', items }, true);
  if (found.length > 0) reading.use(span);
  return found;
}

/** The parts of a line between commas and semicolons, behind the colon where there is one. */
export function commaParts(source: string, line: Span): Span[] {
  const raw = source.slice(line.start, line.end);
  const parts: Span[] = [];
  let from = raw.indexOf(':') + 1;
  while (/[*_\s]/.test(raw[from] ?? '')) from++;
  for (let i = from; i <= raw.length; i++) {
    if (i < raw.length && !(/[,;]/.test(raw[i]!) && /\s/.test(raw[i + 1] ?? ''))) continue;
    parts.push(spanOf(source, line.start + from, line.start + i));
    from = i + 1;
  }
  return parts.filter((part) => part.text);
}
