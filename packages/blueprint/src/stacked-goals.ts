import type { Block } from './block.js';
import type { ReadGoal } from './blueprint.js';
import { phaseLabel, type PhaseLabel } from './phase-label.js';
import { goal } from './read-goals.js';
import type { Reading } from './reading.js';
import { spanOf, type Span } from './span.js';
import { cellPhase } from './table-columns.js';

const asked = /^(?:smart )?(?:goals?|objectives?|tasks?|deliverables?|what)(?: \d{1,2})?\s*[:–—-]\s+/i;
const due =
  /^(?:due(?: (?:date|by|on))?|deadline|by(?: when)?|when|timeline|time ?frame|target date|until|complete by|review)\s*[:–—-]\s*/i;

/** A goal whose form names its date on a line of its own. */
export interface DatedGoal {
  phase: PhaseLabel;
  label: Span;
  goals: ReadGoal[];
}

/** The goals of forms that give each one several labelled lines: "Goal: …", "Measure: …", "Due: end of month 2". */
export function stackedGoals(reading: Reading, blocks: readonly Block[], title: Span | null): DatedGoal[] {
  const found: DatedGoal[] = [];
  let open: Span | null = null;
  for (const line of blocks.flatMap(linesOf)) {
    const raw = reading.source.slice(line.start, line.end);
    const lead = markup(raw);
    const text = line.text;
    const what = asked.exec(text);
    const when = due.exec(text);
    if (what) open = behind(reading.source, line, lead, what[0]);
    else if (when) {
      const named = text.slice(when[0].length);
      const phase = phaseLabel(named) ?? cellPhase(named);
      const span = open ?? title;
      if (phase && span?.text)
        found.push({
          phase,
          label: behind(reading.source, line, lead, when[0]),
          goals: [goal(reading, span, [], 'a goal with its date on a line of its own', 0.75)],
        });
      open = null;
    }
  }
  return found;
}

/** The blocks' lines in order, items with what stands under them. */
function linesOf(block: Block): Span[] {
  if (block.kind === 'prose') return block.lines;
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item) => [item.span, ...item.details, ...item.items.map((inner) => inner.span)]);
}

const markup = (raw: string) => /^[*_]*/.exec(raw)![0].length;

/** What stands behind a label: found by its colon or dash, since the label may be set in bold. */
function behind(source: string, line: Span, lead: number, label: string): Span {
  const raw = source.slice(line.start, line.end);
  let at = lead + label.trimEnd().length - 1;
  while (at < raw.length && !/[:–—-]/.test(raw[at]!)) at++;
  while (at + 1 < raw.length && /[*_\s:]/.test(raw[at + 1]!)) at++;
  return spanOf(source, line.start + at + 1, line.end);
}
