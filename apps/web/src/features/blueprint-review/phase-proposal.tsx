import { Button } from '@mantine/core';
import { useReview } from './review-context';
import css from './review.module.css';

const propose = { kind: 'propose' } as const;

/** A step of its own, taken only when somebody asks: phases for a document that states none. */
export function PhaseProposal() {
  const { blueprint, corrections, correct, takeBack } = useReview();
  const inferred = blueprint.phases.filter((phase) => phase.inferred);
  if (corrections.some(({ kind }) => kind === 'propose') && inferred.length > 0)
    return (
      <section className={css.proposal} aria-labelledby="proposal">
        <h2 id="proposal">The phases are inferred, not stated</h2>
        <p className="small dim">
          The document names no times. Its responsibilities were laid along {inferred.length} phases; every goal of them
          says “inferred”, here and in the template.
        </p>
        <Button variant="default" onClick={() => takeBack([propose])}>
          Take the proposal back
        </Button>
      </section>
    );
  if (blueprint.phases.length > 0) return null;
  const tasks = blueprint.responsibilities.reduce((n, { items }) => n + items.length, 0);
  return (
    <section className={css.proposal} aria-labelledby="proposal">
      <h2 id="proposal">The document states no phases</h2>
      {tasks === 0 ? (
        <p className="small dim">
          It names no responsibilities to lay along time either. Say of a line that it is a goal.
        </p>
      ) : (
        <>
          <p className="small dim">
            Its {tasks} responsibilities can be laid along the first year as a proposal: to get to know, to do with a
            reviewer, to do alone, to improve, to lead. Nothing of it is stated, and each goal will say so.
          </p>
          <Button variant="default" onClick={() => correct([propose])}>
            Propose phases
          </Button>
        </>
      )}
    </section>
  );
}
