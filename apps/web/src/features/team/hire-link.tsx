import { Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { teamView } from './team-view';

interface Props {
  planId: number;
  /** The goal to open inside the plan. */
  goal?: number;
  className?: string | undefined;
  /** Takes the focus: one comes back from this plan. */
  returned?: boolean;
  onReturned?: () => void;
  children: ReactNode;
}

/** The way into a plan, and back to here. */
export function HireLink({ planId, goal, className, returned = false, onReturned, children }: Props) {
  const router = useRouter();
  const ref = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (!returned) return;
    ref.current?.focus({ preventScroll: true });
    onReturned?.();
  }, [returned, onReturned]);

  return (
    <Link
      ref={ref}
      to="/plans/$planId"
      params={{ planId }}
      {...(goal === undefined ? {} : { search: { goal } })}
      state={{ fromTeam: true }}
      className={className}
      onClick={() => teamView.open(planId, router.state.location.state.key)}
    >
      {children}
    </Link>
  );
}
