import { Link } from '@tanstack/react-router';
import { IconInbox } from '@tabler/icons-react';
import css from './waiting-link.module.css';

interface Props {
  goals: number;
  /** Each stands as a line above the page. */
  reviews: readonly { slug: string }[];
}

/** "7", and the way to what it counts: the team's inbox, or the draft where only a review waits. */
export function WaitingLink({ goals, reviews }: Props) {
  const count = goals + reviews.length;
  const [review] = reviews;
  const look = {
    className: css.link,
    'aria-label': `${count} ${count === 1 ? 'thing waits' : 'things wait'} on you`,
    children: (
      <>
        <IconInbox size={18} stroke={1.6} aria-hidden />
        <span className="num">{count}</span>
      </>
    ),
  };
  return goals === 0 && review ? (
    <Link to="/templates/$slug/draft" params={{ slug: review.slug }} {...look} />
  ) : (
    <Link to="/team" hash="waiting-on-you" {...look} />
  );
}
