import { useLocation } from '@tanstack/react-router';
import { TextLink } from '../../ui/text-link';
import css from './asked-reviews.module.css';
import type { Me } from './session.types';

/** What waits for the reader's review, above whatever page they are on, but for the draft's own. */
export function AskedReviews({ reviews }: Pick<Me, 'reviews'>) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const shown = reviews.filter(({ slug }) => path !== `/templates/${slug}/draft`);
  if (shown.length === 0) return null;
  return (
    <ul className={css.asked} aria-label="What you are asked to review">
      {shown.map(({ slug, role, version }) => (
        <li key={slug}>
          Version {version} of {role} waits for your review.{' '}
          <TextLink to="/templates/$slug/draft" params={{ slug }} inherit underline="always">
            Read it
            <span className="sr">: {role}</span>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
