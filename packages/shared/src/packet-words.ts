import { dayName } from './day-name.js';
import type { Packet, PacketCriterion, PacketEvidence } from './packet.js';

/** "met, confirmed by Ruth Okafor, 5 weeks old" */
export function verdictWords({ verdict, source, confirmedBy, age, stale }: PacketCriterion): string {
  const who = source === 'kpi' ? 'read by' : source === 'check-ins' ? 'closed by' : 'confirmed by';
  const said = confirmedBy && (verdict === 'met' || source === 'kpi' || source === 'check-ins');
  return [verdict, said && `${who} ${confirmedBy}`, age && (stale ? `${age}: stale` : age)].filter(Boolean).join(', ');
}

/** Said once, where the template gives no weights. */
export const weightsSay = ({ criteria }: Packet): string[] =>
  criteria.some((group) => group.criteria.some(({ weightInferred }) => weightInferred))
    ? ['Where the template does not say what is required and what supports, that is inferred.']
    : [];

/** "7 months old, added by Mei Tanaka on Tue 9 Feb 2027" */
export const evidenceSays = ({ age, by, on }: PacketEvidence): string => `${age}, added by ${by} on ${dayName(on)}`;

/** What was decided of a criterion, where there is something to say: a reason, or that it is seen otherwise than the facts. */
export function rulingSays({ ruling, verdict }: PacketCriterion): string[] {
  if (!ruling) return [];
  const otherwise = ruling.met !== (verdict === 'met');
  if (!otherwise && !ruling.reason) return [];
  const word = ruling.met ? 'Decided: met' : 'Decided: not met';
  return [`${word}${ruling.reason ? `. ${ruling.reason}` : '.'}`];
}
