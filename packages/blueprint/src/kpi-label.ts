/** Whether a line names the measure that the labelled lines behind it describe. */
export const namesMeasure = (text: string): boolean => /^(?:kpi|metric|measure|indicator|name)\s*:/i.test(text);

/** What a labelled line may say. */
type Label = 'target' | 'frequency' | 'measures' | 'matters';

const labels: [Label, RegExp][] = [
  [
    'target',
    /^(?:(?:example |year[- ]?end )?targets?(?: \/ benchmark)?|goals?|thresholds?|benchmarks?|expected|standard|bound|bar|aim)\s*[:=–-]\s*/i,
  ],
  [
    'frequency',
    /^(?:frequency|cadence|how often|follow-?up|reviewed?|reported|measured(?: every)?|tracked|measurement frequency|review(?: cadence)?|period)\s*[:=–-]\s*/i,
  ],
  [
    'measures',
    /^(?:what(?: it measures)?|definition|measures?|description|how(?: it is)?(?: we)? measured?|formula|calculation|source)\s*[:=–-]\s*/i,
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
