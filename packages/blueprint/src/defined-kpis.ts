import type { ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { labelled } from './kpi-label.js';
import { kpiWords } from './kpi-line.js';
import { isBound } from './kpi-shape.js';
import { isSentence } from './list-kpis.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';
import type { Span } from './span.js';

/** "15 to 20 a month. Every month." bounds what its heading names; a sentence with a number in it does not. */
const opensBound = (text: string) =>
  isBound(text) ||
  (text.length < 80 && /^\d/.test(text) && boundsIn(text).length > 0) ||
  /^(?:none|nil|zero)\b/i.test(text);

/** A measure as a heading over nothing but its bound, as pages define terms. */
export function overBound(reading: Reading, { heading, title, parent, blocks: [first] }: Section): ReadKpi | null {
  if (!heading || !title || parent?.topic !== 'kpis' || first?.kind !== 'prose' || first.lines.length > 1) return null;
  const { text } = first.span;
  return labelled(text) || !opensBound(text) ? null : defined(reading, { ...heading.span, text: title }, first.span);
}

const isName = (text: string) => !isSentence(text) && kpiWords(text).bounds.length === 0;

/** A name with its bound on the line below. */
function defined(reading: Reading, name: Span, line: Span): ReadKpi {
  const { bounds, target, frequency } = kpiWords(`${name.text}: ${line.text}`);
  const read = reading.read(name, 'a name over its bound', 0.8, line);
  return { ...read, name: name.text, bounds, targetWords: target, frequency };
}

/** Lines of which each second one bounds what the one above it names; none unless all of them do. */
export function definedKpis(reading: Reading, lines: readonly Span[]): ReadKpi[] {
  const pairs = lines.flatMap((name, at) => (at % 2 === 0 && lines[at + 1] ? [[name, lines[at + 1]!] as const] : []));
  const all =
    pairs.length * 2 === lines.length && pairs.every(([name, bound]) => isName(name.text) && opensBound(bound.text));
  return all ? pairs.map(([name, bound]) => defined(reading, name, bound)) : [];
}
