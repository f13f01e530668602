import { lacksPhases } from '@milepost/blueprint/propose-phases';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReview } from './review-context';
import css from './review.module.css';

const propose = { kind: 'propose' } as const;

/** A step of its own, taken only when somebody asks: phases for a document that states none. */
export function PhaseProposal() {
  const { blueprint, corrections, correct, takeBack } = useReview();
  const inferred = blueprint.phases.filter(({ goals }) => goals.some((goal) => goal.inferred));
  if (corrections.some(({ kind }) => kind === 'propose') && inferred.length > 0)
    return (
      <Proposal
        title="The phases are inferred, not stated"
        act={{ says: 'Take the proposal back', on: () => takeBack([propose]) }}
      >
        The document names no times. Its responsibilities were laid along {inferred.length} phases; every goal of them
        says “inferred”, here and in the template.
      </Proposal>
    );
  if (!lacksPhases(blueprint)) return null;
  const tasks = blueprint.responsibilities.reduce((n, { items }) => n + items.length, 0);
  const title = 'The document states no phases';
  if (tasks === 0)
    return (
      <Proposal title={title}>
        It names no responsibilities to lay along time either. Say of a line that it is a goal.
      </Proposal>
    );
  return (
    <Proposal title={title} act={{ says: 'Propose phases', on: () => correct([propose]) }}>
      Its {tasks === 1 ? 'one responsibility' : `${tasks} responsibilities`} can be laid along the first year as a
      proposal: to get to know, to do with a reviewer, to do alone, to improve, to lead. Nothing of it is stated, and
      each goal will say so.
    </Proposal>
  );
}

interface ProposalProps {
  title: string;
  act?: { says: string; on: () => void };
  children: ReactNode;
}

/** Its button stays when what it does changes, and keeps the focus. */
const Proposal = ({ title, act, children }: ProposalProps) => (
  <section className={css.proposal} aria-labelledby="proposal">
    <h2 id="proposal">{title}</h2>
    <p className="small dim">{children}</p>
    {act && (
      <Button variant="default" onClick={act.on}>
        {act.says}
      </Button>
    )}
  </section>
);
