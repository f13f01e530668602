import type { LinkProps } from '@tanstack/react-router';
import { TextLink } from './text-link';

/** The page above this one, over its title. It is never the current page, though its address begins alike. */
export function WayUp({ children, ...place }: Pick<LinkProps, 'to' | 'params'> & { children: string }) {
  return (
    <p className="tiny">
      <TextLink {...place} activeOptions={{ exact: true }} inherit c="var(--ink-2)">
        {children}
      </TextLink>
    </p>
  );
}
