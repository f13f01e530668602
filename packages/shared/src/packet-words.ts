import { happened } from './criterion-words.js';
import { dayName } from './day-name.js';
import type { Packet, PacketCriterion, PacketEvidence } from './packet.js';

/** "Met, confirmed by Ruth Okafor. Ruth Okafor and Mei Tanaka say consistently." */
export const criterionSentences = (criterion: PacketCriterion): string =>
  sentences(capital(verdictWords(criterion)), criterion.says);

/**
 * How a criterion stands, and who confirmed it: "met, read by Mei Tanaka 2 weeks ago". What shows it has its own age; where
 * nothing does, this says when it was last rated, read or worked on.
 */
function verdictWords({ verdict, source, confirmedBy, ago, stale, evidence }: PacketCriterion): string {
  const isOf = source === 'kpi' || source === 'check-ins';
  const who = source === 'kpi' ? 'read by' : source === 'check-ins' ? 'closed by' : 'confirmed by';
  const said = confirmedBy !== null && (verdict === 'met' || isOf) ? `${who} ${confirmedBy}` : null;
  if (stale && ago) return [verdict, said, `stale: the newest is from ${ago}`].filter(Boolean).join(', ');
  if (evidence.length > 0 || !ago) return [verdict, said].filter(Boolean).join(', ');
  return isOf && said
    ? `${verdict}, ${said} ${ago}`
    : [verdict, said, `${happened[source]} ${ago}`].filter(Boolean).join(', ');
}

/** "(required, not yet). Ruth Okafor says sometimes." */
export const openSays = ({ weight, verdict, says }: Packet['open'][number]): string =>
  sentences(`(${weight}, ${verdict})`, says);

const sentences = (...all: string[]): string =>
  all
    .filter(Boolean)
    .map((one) => `${one}.`)
    .join(' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Said once, where the template gives no weights. */
export const weightsSay = ({ criteria }: Packet): string[] =>
  criteria.some((group) => group.criteria.some(({ weightInferred }) => weightInferred))
    ? ['Where the template does not say what is required and what supports, that is inferred.']
    : [];

/** "Mei Tanaka, 9 Feb 2027, 7 months old" */
export const evidenceSays = ({ age, by, on }: PacketEvidence): string =>
  `${by}, ${dayName(on).replace(/^\w+ /, '')}, ${age}`;

/** What was decided of a criterion, where there is something to say: a reason, or that it is seen otherwise than the facts. */
export function rulingSays({ ruling, verdict }: PacketCriterion): string[] {
  if (!ruling) return [];
  const otherwise = ruling.met !== (verdict === 'met');
  if (!otherwise && !ruling.reason) return [];
  const word = ruling.met ? 'Decided: met' : 'Decided: not met';
  return [`${word}${ruling.reason ? `. ${ruling.reason}` : '.'}`];
}
