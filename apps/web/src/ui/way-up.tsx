import type { LinkProps } from '@tanstack/react-router';
import { TextLink } from './text-link';

/** The page above this one, over its title. It is never the current page, though its address begins alike. */
export function WayUp({ to, children }: { to: LinkProps['to']; children: string }) {
  return (
    <p className="tiny">
      <TextLink to={to} activeOptions={{ exact: true }} inherit c="var(--ink-2)">
        {children}
      </TextLink>
    </p>
  );
}
