import { useEffect, useState } from 'react';

/** Seconds left of `seconds`, counted anew whenever `since` (what started the wait) is another one. */
export function useCountdown(since: unknown, seconds: number): number {
  const [wait, setWait] = useState({ since, left: seconds });
  if (wait.since !== since) setWait({ since, left: seconds });

  const over = wait.left <= 0;
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setWait((now) => ({ ...now, left: now.left - 1 })), 1_000);
    return () => clearInterval(timer);
  }, [over, wait.since]);

  return Math.max(0, wait.left);
}

/** "30 seconds", "2 minutes" (rounded up beyond a minute and a half, so that nobody comes back too early). */
export function waitWords(seconds: number): string {
  if (seconds === 1) return '1 second';
  if (seconds <= 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
