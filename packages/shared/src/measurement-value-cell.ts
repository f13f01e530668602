import { readingUnit } from './kpi.js';
import { valueWords } from './kpi-words.js';
import { judgements, type Judgement } from './measurement-rules.js';
import { quoted } from './people-import-cells.js';
import type { KpiPart } from './template.js';

/** What a cell says, or what is wrong with it, in a sentence. */
export type ValueCell = { value: number | null; judgement: Judgement | null } | { says: string };

/**
 * Reads the value of a measurement: "95", "95 %", "4.2/5", "4,2", "12 tickets", "$1 200"; of a KPI without a number (no part)
 * met, near or missed. A unit that is not the KPI's is refused by name; so is a comma that could part thousands or decimals.
 */
export function valueCell(cell: string, part: KpiPart | undefined): ValueCell {
  if (!part) {
    const judgement = judgements.find((word) => word === cell.toLowerCase());
    if (judgement) return { value: null, judgement };
    return { says: `This KPI is judged in words: write met, near or missed; ${quoted(cell)} is none of them.` };
  }
  if (cell === '') return { says: 'Write the value.' };
  const [, money = '', digits = '', unit = ''] = /^([$€£]?)\s*([-−+]?[\d.,\s'’]*\d)\s*(.*)$/.exec(cell) ?? [];
  if (digits === '') return { says: `${quoted(cell)} is no number.` };
  const asked = readingUnit(part);
  const said = money || unit;
  if (said !== '' && asked !== '' && !isUnit(said, asked))
    return { says: `This KPI is read as ${valueWords(part, 3)}; ${quoted(cell)} is written in something else.` };
  const value = numberIn(digits);
  if (value === 'unclear')
    return { says: `${quoted(cell)} could be thousands or decimals. Write it without the comma.` };
  return value === null ? { says: `${quoted(cell)} is no number.` } : { value, judgement: null };
}

/** "4,2" and "4.2" are one number, "1,234,567", "1 234" and "1.234.567" have thousands; "1,234" could be either. */
function numberIn(text: string): number | null | 'unclear' {
  const plain = text.replace(/[\s'’]/g, '').replace('−', '-');
  if (/^[-+]?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const [mark, other] = plain[last] === ',' ? [',', '.'] : ['.', ','];
  const parts = plain.split(mark);
  if (parts.length > 2) return plain.includes(other) || !inThrees(parts) ? null : Number(parts.join(''));
  const [whole = '', decimals = ''] = parts;
  if (whole.includes(other))
    return inThrees(whole.split(other)) ? Number(`${whole.split(other).join('')}.${decimals}`) : null;
  if (!/^[-+]?\d+$/.test(whole) || !/^\d+$/.test(decimals)) return null;
  return decimals.length === 3 && !/^[-+]?0*$/.test(whole) ? 'unclear' : Number(`${whole}.${decimals}`);
}

const inThrees = ([first = '', ...rest]: string[]): boolean =>
  /^[-+]?\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));

const unitNames: Record<string, readonly string[]> = {
  '%': ['%', 'percent', 'per cent', 'pct'],
  USD: ['$', 'usd', 'dollar'],
  minutes: ['minute', 'min'],
  hours: ['hour', 'h', 'hr'],
  days: ['day', 'd'],
  'business days': ['business day', 'working day', 'day', 'd'],
};

/** Whether what stands behind (or before) a number is the KPI's unit. */
function isUnit(said: string, unit: string): boolean {
  const scale = /^\/(\d+)$/.exec(unit)?.[1];
  if (scale) return new RegExp(`^(/|of|out of)\\s*${scale}$`, 'i').test(said);
  const word = said.toLowerCase().replace(/\.$/, '').replace(/s$/, '');
  const own = unit.toLowerCase().replace(/s$/, '');
  return (unitNames[unit] ?? [own, own.split(' ').at(-1)!]).includes(word);
}
