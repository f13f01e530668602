import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TemplateProblem } from '@milepost/shared/template-draft';
import type { DraftStore, DraftNow } from './draft-store';
import css from './draft-status.module.css';
import { sentence } from './fields';
import { partOf, partTitle } from './studio-parts';

const words = {
  untouched: '',
  typing: 'Not saved yet',
  saving: 'Saving',
  saved: 'Saved',
  unsent: 'Not saved yet; trying again',
  refused: '',
  differs: '',
};

/** How the saving of the draft stands. */
export function DraftSavingWords({ now }: { now: DraftNow }) {
  return (
    <span role="status" className={css.saving} data-unsent={now.saving === 'unsent' || undefined}>
      {words[now.saving]}
      {now.saving === 'saved' && now.joined && `, beside what ${now.joined} changed meanwhile`}
    </span>
  );
}

/** What keeps the draft from being saved: a refusal, or somebody else's edit of the same things. */
export function DraftTrouble({ now, store }: { now: DraftNow; store: DraftStore }) {
  if (now.saving === 'refused')
    return (
      <p role="alert" className={css.trouble}>
        Not saved: {now.error?.message} What you wrote stays here.
      </p>
    );
  if (!now.merge) return null;
  const { overlaps } = now.merge;
  return (
    <div role="alert" className={css.trouble}>
      <p>
        {now.standing.editedBy.name} changed {overlaps.length === 1 ? 'this' : 'these'} meanwhile, and so did you.
        Everything else of both stays.
      </p>
      <ul>
        {overlaps.map(({ section, title }, at) => (
          <li key={`${section} ${at}`}>{title}</li>
        ))}
      </ul>
      <p className={css.ways}>
        <Button size="compact-sm" variant="default" onClick={() => store.settle('mine')}>
          Keep mine
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => store.settle('theirs')}>
          Take {now.standing.editedBy.name}’s
        </Button>
      </p>
    </div>
  );
}

interface ProblemsProps {
  slug: string;
  problems: readonly TemplateProblem[];
}

/** What has to be mended before the draft is published, each with the way to its place. */
export function DraftProblems({ slug, problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <details className={css.problems}>
      <summary>
        {problems.length === 1 ? '1 thing' : `${problems.length} things`} to mend before it can be published
      </summary>
      <ul>
        {problems.slice(0, 50).map(({ path, problem }) => (
          <li key={`${path} ${problem}`}>
            <Link to="/templates/$slug/draft" params={{ slug }} search={{ part: partOf(path), at: path }}>
              {partTitle(partOf(path))}
            </Link>
            : {sentence(problem)}
          </li>
        ))}
      </ul>
      {problems.length > 50 && <p className="small dim">And {problems.length - 50} more.</p>}
    </details>
  );
}
