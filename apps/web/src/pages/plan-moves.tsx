import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { MoveOutcomes, outcomesTitle } from '../features/plan-moves/move-outcomes';
import { Moving } from '../features/plan-moves/moving';
import { plansWords } from '../features/plan-moves/move-words';
import { type MoveOutcome, type PlanMoves, planMovesQuery } from '../features/plan-moves/plan-moves.queries';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';

/** Moves plans to the newest version of their template: what would change on each, and what a person has to decide. */
export function PlanMovesPage() {
  const { slug } = useParams({ from: '/signed-in/templates/$slug/moves' });
  return <Moves key={slug} slug={slug} />;
}

function Moves({ slug }: { slug: string }) {
  const { data: fresh, refetch } = useSuspenseQuery(planMovesQuery(slug));
  // what is being moved stays in sight while the list behind it empties
  const [seen, setSeen] = useState({ moves: fresh, round: 0 });
  const [outcomes, setOutcomes] = useState<readonly MoveOutcome[] | null>(null);
  const { moves, round } = seen;
  const lookAgain = async () => {
    const { data } = await refetch();
    if (!data) return;
    setSeen({ moves: data, round: round + 1 });
    setOutcomes(null);
  };
  return (
    <>
      <WayUp to="/templates/$slug" params={{ slug }}>
        {moves.role}
      </WayUp>
      <PageTitle key={`${round} ${outcomes ? 'moved' : ''}`} tab="Move plans">
        {outcomes ? outcomesTitle(outcomes, moves.to) : titleOf(moves)}
      </PageTitle>
      <p className="small dim">
        Version {moves.to}
        {moves.note ? `: ${moves.note.replace(/\.$/, '')}` : ''}.{' '}
        {moves.upToDate > 0 && `${plansWords(moves.upToDate, 'follows', 'follow')} it already. `}
        {moves.plans.length > 0 && 'What is done stays done, and what was changed on one plan alone stays.'}
      </p>
      {outcomes ? (
        <MoveOutcomes plans={moves.plans} outcomes={outcomes} onAgain={() => void lookAgain()} />
      ) : (
        moves.plans.length > 0 && <Moving key={round} moves={moves} onMoved={setOutcomes} />
      )}
    </>
  );
}

function titleOf({ plans, upToDate }: PlanMoves): string {
  if (plans.length === 0) return upToDate > 0 ? 'Every plan follows the newest version' : 'There is no plan to move';
  const open = plans.filter(({ conflicts }) => conflicts.length > 0).length;
  const older = `${plansWords(plans.length, 'follows', 'follow')} an older version`;
  if (open === 0) return older;
  return plans.length === 1 ? `${older} and needs a decision` : `${older}, ${open} of them with something to decide`;
}
