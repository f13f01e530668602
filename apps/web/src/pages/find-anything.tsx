import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { finding, useFinding } from '../ui/finding';

const Finder = lazy(() => import('./finder').then((file) => ({ default: file.Finder })));

/** Brings the finder when somebody first looks for something. It closes when the page changes under it. */
export function FindAnything() {
  const opened = useFinding();
  const [wanted, setWanted] = useState(false);
  if (opened && !wanted) setWanted(true);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => finding.close, [path]);
  return wanted ? (
    <Suspense fallback={null}>
      <Finder />
    </Suspense>
  ) : null;
}
