import type { PaceStatus } from '@milepost/shared/pace';
import type { ReactNode } from 'react';

const colours: Record<PaceStatus, string> = {
  'not started': 'var(--ink-3)',
  ahead: 'var(--pine)',
  'on pace': 'var(--pine)',
  'at risk': 'var(--amber)',
  behind: 'var(--brick)',
  paused: 'var(--ink-3)',
  complete: 'var(--pine)',
};

/** The pace's shape; always with the word beside it. */
export function PaceMark({ pace, size = 12 }: { pace: PaceStatus; size?: number }) {
  const fill = pace === 'at risk' ? 'var(--amber-mark)' : colours[pace];
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden style={{ flex: 'none', display: 'block' }}>
      {shape(pace, fill)}
    </svg>
  );
}

function shape(pace: PaceStatus, fill: string): ReactNode {
  switch (pace) {
    case 'not started':
      return <circle cx="6" cy="6" r="4" fill="none" stroke={fill} strokeWidth="1.6" />;
    case 'ahead':
      return <path d="M6 1.2 11 10.4H1z" fill={fill} />;
    case 'on pace':
      return <circle cx="6" cy="6" r="4.4" fill={fill} />;
    case 'at risk':
      return <path d="M6 .8 11.2 6 6 11.2.8 6z" fill={fill} />;
    case 'behind':
      return <path d="M1.6 1.6h8.8v8.8H1.6z" fill={fill} />;
    case 'paused':
      return <path d="M3 2v8M9 2v8" stroke={fill} strokeWidth="2.4" />;
    case 'complete':
      return <path d="M2 6.4 5 9.4l5-6" stroke={fill} strokeWidth="2" fill="none" />;
  }
}

/** "At risk", with its shape and colour. The reason stands after it, in words. */
export function PaceWord({ pace }: { pace: PaceStatus }) {
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 6,
        color: colours[pace],
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <PaceMark pace={pace} />
      {pace.charAt(0).toUpperCase() + pace.slice(1)}
    </span>
  );
}
