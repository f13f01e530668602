import type { NextSkill } from '@milepost/shared/next-skills';
import { phaseName } from '@milepost/shared/phase';
import type { ReadinessView } from '../../api/readiness-cache';
import css from './next-skills-list.module.css';
import { capitalised, apartWords, nextWords } from './skill-words';

interface Props {
  next: readonly NextSkill[];
  view: ReadinessView;
  onOpen: (skill: string) => void;
}

/** So many stand there at once; the rest unfolds. */
const shown = 5;

/** What to learn next, each with its reason. */
export function NextSkillsList({ next, view, onOpen }: Props) {
  const rest = next.slice(shown);
  if (!next.length) return null;
  return (
    <section className={css.next} aria-labelledby="next-skills">
      <h2 id="next-skills">What to learn next</h2>
      <Lines next={next.slice(0, shown)} view={view} onOpen={onOpen} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Lines next={rest} view={view} onOpen={onOpen} from={shown} />
        </details>
      )}
    </section>
  );
}

function Lines({ next, view, onOpen, from = 0 }: Props & { from?: number }) {
  return (
    <ol start={from + 1} style={{ counterReset: `step ${from}` }}>
      {next.map((one) => (
        <li key={one.standing.skill.key} className={css.step}>
          <button type="button" onClick={() => onOpen(one.standing.skill.key)}>
            {one.standing.skill.name}
          </button>
          <span>
            {nextWords(one, view)}
            {!one.isNow && ` Not before ${phaseName(one.phase)}.`}
            {one.talkFirst && ` Talk first: ${apartWords(one.standing, view)}.`}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Who has yet to rate how many. */
export function unratedWords(view: ReadinessView, unrated: number): string | null {
  if (!unrated) return null;
  const { manager, viewer } = view;
  const what = `${unrated} ${unrated === 1 ? 'skill' : 'skills'}`;
  if (manager?.id === viewer.id) return `You have not rated ${what} yet.`;
  return `${capitalised(manager?.name ?? 'the manager')} has not rated ${what} yet.`;
}
