import type { ReadableKind } from '@milepost/blueprint/shelves';
import { ItemRow } from './item-row';
import type { ReviewRow } from './review';
import { useReview } from './review-context';
import { ReviewSection } from './review-section';
import { kindNames } from './review-words';
import css from './review.module.css';

/** Everything that was read: the goals by phase, then each other kind. */
export function ReadItems() {
  const { review, blueprint } = useReview();
  const goals = review.rows.filter(({ kind }) => kind === 'goal' || kind === 'part' || kind === 'phase');
  const others = review.rows.filter(({ kind }) => kind !== 'goal' && kind !== 'part' && kind !== 'phase');
  const kinds = [...Map.groupBy(others, ({ kind }) => kind)] as [ReadableKind, ReviewRow[]][];
  return (
    <>
      <ReviewSection title={blueprint.phases.length ? 'Phases and goals' : 'Goals'} rows={byPhase(goals)} startsOpen>
        {(row) => <ItemRow key={row.key} row={row} />}
      </ReviewSection>
      {kinds.map(([kind, rows]) => (
        <ReviewSection key={kind} title={kindNames[kind][1]} rows={rows}>
          {(row) => (
            <Under key={row.key} row={row} rows={rows}>
              <ItemRow row={row} />
            </Under>
          )}
        </ReviewSection>
      ))}
    </>
  );

  /** Each phase, its goals behind it, their parts behind them. */
  function byPhase(rows: readonly ReviewRow[]): ReviewRow[] {
    const of = new Map(rows.map((row) => [row.item, row]));
    const row = (item: ReviewRow['item']) => of.get(item) ?? [];
    return blueprint.phases
      .flatMap((phase) => [row(phase), ...phase.goals.flatMap((goal) => [row(goal), ...goal.subgoals.map(row)])])
      .flat();
  }
}

/** The title of a group over the first of its rows. */
function Under({ row, rows, children }: { row: ReviewRow; rows: readonly ReviewRow[]; children: React.ReactNode }) {
  const before = rows[rows.indexOf(row) - 1];
  if (!row.under || before?.under === row.under) return children;
  return (
    <>
      <li className={css.under}>{row.under}</li>
      {children}
    </>
  );
}
