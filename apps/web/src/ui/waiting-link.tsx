import { Link } from '@tanstack/react-router';
import { IconInbox } from '@tabler/icons-react';
import css from './waiting-link.module.css';

/** "7", and the way to what it counts. */
export const WaitingLink = ({ count }: { count: number }) => (
  <Link
    to="/team"
    hash="waiting-on-you"
    className={css.link}
    aria-label={`${count} ${count === 1 ? 'thing waits' : 'things wait'} on you`}
  >
    <IconInbox size={18} stroke={1.6} aria-hidden />
    <span className="num">{count}</span>
  </Link>
);
