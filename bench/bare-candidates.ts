import { candidateOf } from '@milepost/shared/candidate';
import type { EvidenceUse, ReadinessFacts, UsedEvidence } from '@milepost/shared/readiness-facts';
import { goalsOf, type FreshRow } from './bare-goals.js';

/** What the statement `readiness` answers (bare-readiness.sql.ts). */
type Rows = Omit<ReadinessFacts, 'goals' | 'evidence' | 'lead' | 'people'> &
  FreshRow & { shown: Omit<UsedEvidence, 'uses'>[]; uses: (EvidenceUse & { evidence_id: number })[] };

/** One candidate as text, by the rule that Milepost asks too. */
export function candidateText(page: string): string {
  const rows = JSON.parse(page) as Rows;
  const evidence = rows.shown.map((one) => ({ ...one, uses: rows.uses.filter((use) => use.evidence_id === one.id) }));
  const facts: ReadinessFacts = { ...rows, goals: goalsOf(rows), evidence, lead: null, people: [] };
  return JSON.stringify(candidateOf(facts, new Date().toISOString().slice(0, 10)));
}
