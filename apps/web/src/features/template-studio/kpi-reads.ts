import { judge, type KpiStanding, readingUnit } from '@milepost/shared/kpi';
import { numberWords, valueWords } from '@milepost/shared/kpi-words';
import type { BoundOperator, KpiPart } from '@milepost/shared/template';

export const operatorNames: Record<BoundOperator, string> = {
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
  '=': 'exactly',
  range: 'between',
  change: 'changes by',
};

export const betterNames: Record<KpiPart['better'], string> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  within: 'Within the bound',
};

/** Whether an operator, with its band, knows two numbers. */
export const hasTwo = ({ op, band }: Pick<KpiPart, 'op' | 'band'>): boolean =>
  op === 'range' || op === 'change' || !!band;

/** A part whose numbers fit its operator: what it has no use for is gone, what it needs is there. */
export function asBound(part: KpiPart, change: Partial<Pick<KpiPart, 'op' | 'band'>>): KpiPart {
  const { band, ...rest } = { ...part, ...change };
  const oneSided = rest.op !== '=' && rest.op !== 'range' && rest.op !== 'change';
  const low = part.min ?? part.max ?? 0;
  const high = part.max ?? part.min ?? 0;
  if (!oneSided) return { ...rest, min: low, max: rest.op === '=' ? low : high };
  const better = rest.op.startsWith('>') ? 'higher' : 'lower';
  if (band) return { ...rest, better, min: low, max: high, band };
  return better === 'higher' ? { ...rest, better, min: low, max: null } : { ...rest, better, min: null, max: high };
}

/** How a bound reads: "above 95%", "below 5, near up to 10 min", "between 2 and 4 tickets a sprint". */
export function boundReads(part: KpiPart): string {
  const { op, min, max, unit, band, period, stat } = part;
  const named = (n: number | null) => (n === null ? '…' : valueWords({ op, unit }, n));
  const number = (n: number | null) => (n === null ? '…' : numberWords(n));
  const every = `${stat ? `${stat} ` : ''}`;
  const per = period ? ` a ${period}` : '';
  if (op === 'range') return `${every}between ${number(min)} and ${named(max)}${per}`;
  if (op === '=') return `${every}exactly ${named(min)}${per}`;
  if (op === 'change') {
    const far = [min, max].map((n) => (n === null ? '…' : numberWords(Math.abs(n))));
    const span = far[0] === far[1] ? far[0]! : `${far[0]} to ${far[1]}`;
    return `${every}${span}${unit === '%' ? '%' : ` ${unit}`} ${part.better === 'lower' ? 'less' : 'more'} than before${per}`;
  }
  const up = op.startsWith('>');
  const good = band ? (up ? max : min) : up ? min : max;
  const fair = up ? min : max;
  const near = band ? `, near ${up ? 'from' : 'up to'} ${named(fair)}` : '';
  return `${every}${operatorNames[op]} ${named(good)}${near}${per}`;
}

/** One reading as an example, judged by the rule that judges all readings; null while the numbers are not there. */
export function boundExample(part: KpiPart): { value: string; standing: KpiStanding } | null {
  const { op, min, max, band } = part;
  if (op === 'change' || (min === null && max === null) || (hasTwo(part) && (min === null || max === null)))
    return null;
  const up = op.startsWith('>');
  const middle = band ? (min! + max!) / 2 : up ? min! * 0.95 : op === 'range' ? max! * 1.05 : (max ?? min)! * 1.05;
  const value = Math.round(middle * 100) / 100;
  return { value: valueWords({ op, unit: readingUnit(part) }, value), standing: judge(part, value) };
}
