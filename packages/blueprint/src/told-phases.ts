import { phaseLabel, type PhaseLabel } from './phase-label.js';
import { spanOf, splitSpan, type Span } from './span.js';
import { speaksToHire } from './topic.js';

/** A phase that a sentence opens with, and all that is said of it. */
interface ToldPhase {
  phase: PhaseLabel;
  label: Span;
  rest: Span;
}

/**
 * The phases of one paragraph: "In the first 30 days, you'll meet everybody. By day 60, you'll own a service." A sentence
 * that names no time goes with the one before it; empty where fewer than two tell the hire what to do by when.
 */
export function toldPhases(source: string, paragraph: Span): ToldPhase[] {
  if (paragraph.end - paragraph.start > 4000) return [];
  const told: ToldPhase[] = [];
  for (const sentence of splitSpan(source, paragraph, /[.!]\s+(?=\p{Lu})/gu, 1)) {
    const raw = source.slice(sentence.start, sentence.end);
    const comma = raw.slice(0, 60).indexOf(', ');
    const label = comma < 0 ? null : spanOf(source, sentence.start, sentence.start + comma);
    const phase = label && phaseLabel(label.text);
    const last = told.at(-1);
    if (label && phase && speaksToHire(raw.slice(comma, comma + 12)))
      told.push({ phase, label, rest: spanOf(source, sentence.start + comma + 2, sentence.end) });
    else if (last) last.rest = spanOf(source, last.rest.start, sentence.end);
  }
  return told.length > 1 ? told : [];
}
