import { criterionSources, type CriterionSource } from '@milepost/shared/criterion';
import type { CriterionWeight } from '@milepost/shared/template';
import type { ReadinessView } from '../../../api/readiness-cache';
import type { SeenCriterion, Standing } from '../standing';

/** One of those who stand side by side. */
export interface ComparedHire {
  view: ReadinessView;
  standing: Standing;
}

/** One criterion and how it stands for each of them; null where it is not asked of somebody. */
export interface ComparedRow {
  key: string;
  text: string;
  weight: CriterionWeight;
  cells: (SeenCriterion | null)[];
}

export interface ComparedSource {
  source: CriterionSource;
  /** What each of them has of this source. */
  all: SeenCriterion[][];
  /** Criterion by criterion, where all of them came from one template; else null: their criteria are different ones. */
  rows: ComparedRow[] | null;
}

/** Goals are copied into every plan: they are told by what the template gave, the rest by its key. */
function sameKey({ key, basis }: SeenCriterion): string {
  if (basis.source !== 'goal') return key;
  const { goal } = basis;
  return `${goal.given?.phase ?? goal.phase} ${goal.given?.text ?? goal.text}`;
}

/** Two to four hires criterion by criterion, in the order in which they were chosen. */
export function comparedSources(hires: readonly ComparedHire[]): ComparedSource[] {
  const alike = new Set(hires.map(({ view }) => view.template.slug)).size === 1;
  return criterionSources.flatMap((source) => {
    const all = hires.map(({ standing }) => standing.criteria.filter(({ basis }) => basis.source === source));
    if (all.every((those) => those.length === 0)) return [];
    return [{ source, all, rows: alike || source === 'check-ins' ? rowsOf(all) : null }];
  });
}

function rowsOf(all: readonly SeenCriterion[][]): ComparedRow[] {
  const byKey = all.map((those) => new Map(those.map((one) => [sameKey(one), one])));
  const keys = [...new Set(byKey.flatMap((those) => [...those.keys()]))];
  const rows = keys.map((key) => {
    const cells = byKey.map((those) => those.get(key) ?? null);
    const first = cells.find((cell) => cell !== null)!;
    // asked of one as required, it is shown as such
    const required = cells.some((cell) => cell?.weight === 'required');
    return { key, text: first.text, weight: required ? ('required' as const) : ('supporting' as const), cells };
  });
  return rows.sort((a, b) => Number(b.weight === 'required') - Number(a.weight === 'required'));
}

/** Whether it stands otherwise for one of them than for another. */
export const differs = ({ cells }: ComparedRow): boolean => new Set(cells.map((cell) => cell?.standing)).size > 1;
