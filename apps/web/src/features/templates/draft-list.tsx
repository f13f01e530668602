import { Link } from '@tanstack/react-router';
import type { View } from '../../api/routes';
import { Instant } from '../../ui/instant';
import css from './template-list.module.css';

type DraftSummary = View<'TemplateDraftSummaryView'>;

/** Drafts somebody is at, and those that wait on the reader. */
export function DraftList({ drafts }: { drafts: readonly DraftSummary[] }) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="open-drafts" className={css.drafts}>
      <h2 id="open-drafts">{drafts.length === 1 ? 'One draft' : `${drafts.length} drafts`}</h2>
      <ul className={css.list}>
        {drafts.map((draft) => (
          <li key={draft.slug}>
            <h3 className={css.role}>
              <Link to="/templates/$slug/draft" params={{ slug: draft.slug }}>
                {draft.role || 'A template without a name'}
              </Link>
            </h3>
            <p className="small dim">
              Version {draft.version}, changed <Instant at={draft.editedAt} /> by {draft.editedBy.name}
            </p>
            <p className="small dim">{standsWords(draft)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standsWords({ status, approved, mayApprove, reviewer }: DraftSummary): string {
  if (mayApprove) return 'Waits for your review';
  if (approved) return `Approved by ${reviewer?.name ?? 'somebody'}; it can be published`;
  return status === 'review' ? `With ${reviewer?.name ?? 'somebody'} for review` : 'Being written';
}
