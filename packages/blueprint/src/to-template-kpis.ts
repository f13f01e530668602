import { phaseDays } from '@milepost/shared/phase';
import { slugOf } from '@milepost/shared/template-slug';
import type { Kpi, KpiPart, PhaseKey, TemplatePhase } from '@milepost/shared/template';
import type { ReadBound, ReadKpi } from './blueprint.js';
import type { Cite } from './cite.js';
import { unique } from './unique.js';

/** From so many days on a number says something about a person and not about a start. */
const fairFromDays = 60;

/** The KPIs of a template. Documents seldom say from when on a number is fair; that is inferred. */
export function templateKpis(read: readonly ReadKpi[], phases: readonly TemplatePhase[], cite: Cite): Kpi[] {
  const key = unique();
  const from = fairFrom(phases);
  return read.map((kpi) => {
    const words = kpi.targetWords.trim();
    const parts = kpi.bounds.flatMap((bound) => partOf(bound, kpi.bounds.length === 1 ? words : '') ?? []);
    return {
      key: key(slugOf(kpi.name)),
      name: kpi.name,
      measures: kpi.measures?.trim() || kpi.name,
      matters: kpi.matters?.trim() || 'The document does not say',
      parts,
      ...(parts.length ? {} : { qualitative: words || 'As agreed with the manager' }),
      frequency: frequencyOf(kpi.frequency),
      from,
      fromInferred: true as const,
      source: cite(kpi),
    };
  });
}

function fairFrom(phases: readonly TemplatePhase[]): PhaseKey {
  const dated = phases.map(({ key }) => key).filter((key) => phaseDays(key) !== null);
  return dated.find((key) => phaseDays(key)! >= fairFromDays) ?? dated.at(-1) ?? 'day-60';
}

const frequencies = [
  ['weekly', /\bweek|\bdaily\b|\bday\b/i],
  ['sprint', /\bsprint|\biteration/i],
  ['monthly', /\bmonth/i],
  ['quarterly', /\bquarter|\byear|\bannual|\bhalf/i],
] as const;

/** What the document says, in the rhythms that a reading has; monthly where it says nothing that is one. */
function frequencyOf(words: string): Kpi['frequency'] {
  const named = frequencies.flatMap(([name, pattern]) => (pattern.test(words) ? [name] : []));
  return named.length ? named : ['monthly'];
}

/** Null for numbers that are no bound. */
function partOf({ label, op, min, max, unit, period }: ReadBound, words: string): KpiPart | null {
  const numbers = boundNumbers(op, min, max);
  if (!numbers) return null;
  const part = {
    ...(label ? { label } : {}),
    op,
    ...numbers,
    unit: unit || 'times',
    ...(period ? { period } : {}),
    better: betterOf(op, min, max, unit),
  };
  return { ...part, words: words || wordsOf(part) };
}

type Numbers = Pick<KpiPart, 'min' | 'max' | 'band'>;

/** Two numbers behind one sign are a band; a sign with one number knows its side only. */
function boundNumbers(op: KpiPart['op'], min: number | null, max: number | null): Numbers | null {
  if (min === null && max === null) return null;
  const [low, high] = [Math.min(min ?? max!, max ?? min!), Math.max(min ?? max!, max ?? min!)];
  if (op === 'range' || op === 'change') return { min: low, max: high };
  if (op === '=') return low === high ? { min: low, max: high } : null;
  if (min !== null && max !== null && low !== high) return { min: low, max: high, band: true };
  return op.startsWith('>') ? { min: low, max: null } : { min: null, max: high };
}

/** Which way is good: the sign says it; of a share in per cent more is better, of a bare range staying within. */
function betterOf(op: KpiPart['op'], min: number | null, max: number | null, unit: string): KpiPart['better'] {
  if (op.startsWith('>')) return 'higher';
  if (op.startsWith('<')) return 'lower';
  if (op === 'change') return (min ?? max!) < 0 ? 'lower' : 'higher';
  if (op === '=') return 'higher';
  return unit === '%' || unit.startsWith('/') ? 'higher' : 'within';
}

function wordsOf({ op, min, max, unit, band }: Omit<KpiPart, 'words'>): string {
  const number = (n: number | null) => `${n}${unit === '%' || unit.startsWith('/') ? unit : ` ${unit}`}`;
  const span = `${min}–${number(max)}`;
  if (op === 'change') return `a change of ${span}`;
  if (op === 'range' || band) return band ? `${op.startsWith('>') ? 'above' : 'under'} ${span}` : span;
  if (op === '=') return number(min);
  return {
    '>': `above ${number(min)}`,
    '>=': `at least ${number(min)}`,
    '<': `under ${number(max)}`,
    '<=': `at most ${number(max)}`,
  }[op];
}
