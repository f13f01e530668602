import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

let arrivals = 0;

interface Props {
  children: ReactNode;
  /** What the browser's tab says. */
  tab: string;
}

/** The one h1 of a page. It takes the focus after every navigation but the first, so that a reader hears where they are. */
export function PageTitle({ children, tab }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: (location) => location.pathname });

  useEffect(() => {
    arrivals += 1;
    if (arrivals > 1) ref.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <>
      <title>{`${tab} · Milepost`}</title>
      <h1 ref={ref} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
