import { median, type Results } from './measure.js';

/** A claim: this much of the reference's rate, at least. */
export interface Claim {
  subject: string;
  reference: string;
  target: number;
}

/** The results as a Markdown table: medians of the rounds, least to most, and each claim beside its target. */
export function table(results: Results, claims: Claim[]): string {
  const head = [
    'what',
    'replies/s',
    'least–most',
    'ms (median)',
    'ms (99 %)',
    'CPU ms: Node',
    'Postgres',
    'ratio',
    'target',
    '',
  ];
  const lines = [...results].map(([name, rounds]) => {
    const rates = rounds.map(({ rate }) => rate);
    const middle = (field: 'median' | 'slowest' | 'server' | 'postgres') => median(rounds.map((round) => round[field]));
    const range = `${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))}`;
    const claim = claims.find(({ subject }) => subject === name);
    const reference = claim && results.get(claim.reference);
    const numbers = [
      String(Math.round(median(rates))),
      range,
      ...[middle('median'), middle('slowest')].map((time) => time.toFixed(1)),
      ...[middle('server'), middle('postgres')].map((time) => time.toFixed(2)),
    ];
    if (!claim || !reference) return [name, ...numbers, '', '', ''];
    const ratio = ratioOf(rounds, reference);
    return [
      name,
      ...numbers,
      ratio.toFixed(2),
      `${claim.target} of ${claim.reference}`,
      ratio >= claim.target ? 'met' : 'not met',
    ];
  });
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The median over the rounds of subject beside reference: both were measured seconds apart. */
const ratioOf = (rounds: { rate: number }[], reference: { rate: number }[]): number =>
  median(rounds.map(({ rate }, at) => rate / reference[at]!.rate));
