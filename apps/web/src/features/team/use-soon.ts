import { useEffect, useState } from 'react';

/** How long the page stays quiet before it fetches ahead, in ms. */
const quiet = 800;

/** False, and true a moment after the page has appeared: for what is fetched before somebody asks for it. */
export function useSoon(): boolean {
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), quiet);
    return () => clearTimeout(timer);
  }, []);
  return soon;
}
