import { IconEyeOff } from '@tabler/icons-react';
import type { ReadinessView } from '../../api/readiness-cache';
import css from './hire-notice.module.css';

/** What a hire sees of their own readiness, and what they do not. */
export function HireNotice({ view: { viewer, can, manager, lead } }: { view: ReadinessView }) {
  if (!viewer.hire) return null;
  const others = [...new Set([manager, lead].flatMap((one) => (one && one.id !== viewer.id ? [one.name] : [])))];
  const names = others.join(' and ') || 'your manager';
  return (
    <p className={css.notice}>
      <IconEyeOff size={15} stroke={1.7} aria-hidden />
      <span>
        {can.othersRatings
          ? `You see what ${names} ${others.length > 1 ? 'say' : 'says'} of each criterion: your organisation shares ratings.`
          : `Ratings of criteria by ${names} are not shown to you: your organisation shares criteria and evidence. Decisions you read as they are.`}
      </span>
    </p>
  );
}
