/** Whether a line names the measure that the labelled lines behind it describe. */
export const namesMeasure = (text: string): boolean => /^(?:kpi|metric|measure|indicator|name)\s*:/i.test(text);

/** What a labelled line may say. */
type Label = 'target' | 'frequency' | 'measures' | 'matters';

const labels: [Label, RegExp][] = [
  [
    'target',
    /^(?:(?:(?:example|year[- ]?end|annual|yearly|quarterly|monthly|weekly|our|slo|sla) )?targets?(?: \/ benchmark| (?:value|level|range))?|goals?|thresholds?|benchmarks?|expected|standard|bound|bar|aim|ambition|slo|limit)\s*[:=–-]\s*/i,
  ],
  [
    'frequency',
    /^(?:frequency|cadence|how often|follow-?up|reviewed?|report(?:ed|ing)|monitored|checked|measured(?: every)?|tracked|measurement frequency|review(?: cadence)?|period)\s*[:=–-]\s*/i,
  ],
  [
    'measures',
    /^(?:what(?: it measures)?|definition|measures?|measurement(?: method)?|description|how(?: it is)?(?: we)? measured?|formula|calculation|source)\s*[:=–-]\s*/i,
  ],
  ['matters', /^(?:why(?: it matters)?|purpose|rationale|reason)\s*[:=–-]\s*/i],
];

/** What a line with a label says about the KPI above it, or null. */
export function labelled(text: string): [Label, string] | null {
  for (const [key, label] of labels) {
    const found = label.exec(text);
    if (found) return [key, text.slice(found[0].length)];
  }
  return null;
}

/** What a cell with a label's word says about the KPI whose card it stands in, or null. */
export const labelOf = (cell: string): Label | 'name' | null =>
  namesMeasure(`${cell}:`) ? 'name' : (labelled(`${cell.replace(/:$/, '')}: `)?.[0] ?? null);
