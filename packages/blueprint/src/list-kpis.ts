import type { Item, List } from './block.js';
import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { labelled } from './kpi-label.js';
import { kpiOf, kpiWords, spansUnder, withoutAdjective } from './kpi-line.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';
import { spanOf, type Span } from './span.js';
import { topicOf } from './topic.js';

/** Whether an item sets a bound itself or in a line under it. */
export const boundedItem = (item: Item): boolean =>
  kpiWords(item.span.text).bounds.length > 0 ||
  spansUnder(item).some((line) => labelled(line.text) !== null || boundsIn(line.text).length > 0);

/** Whether nearly all lines of a list set bounds. */
export const mostly = ({ items }: List) => items.filter(boundedItem).length * 5 >= items.length * 4;

/** Whether a list under a heading of its own for measures defines each: "Trust: others ask you for help". */
export const defines = ({ title }: Section, { items }: List) =>
  topicOf(title) === 'kpis' && items.length > 1 && items.every(({ span }) => /^[^:.]{3,50}:\s/.test(span.text));

/** The KPIs of a list; `strict` where only lines with a bound are some. */
export function listKpis(reading: Reading, list: List, strict: boolean): ReadKpi[] {
  return list.items.flatMap((item) => itemKpis(reading, item, strict));
}

function itemKpis(reading: Reading, item: Item, strict: boolean): ReadKpi[] {
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
  if (!marked && words.bounds.length === 0 && (strict || isSentence(item.span.text))) return [];
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

function commaParts(source: string, line: Span): Span[] {
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
