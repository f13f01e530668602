import type { GoalState } from '@milepost/shared/completion';
import type { ReactNode } from 'react';

const tick = 'M5.4 9.3 8 11.9l4.8-5.4';
const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const r = 7;
const around = 2 * Math.PI * r;

interface Props {
  state: GoalState;
  /** How much of a goal under way is done, 0..1: the ring fills by it. */
  part?: number;
  /** Dashes the outline of a goal that is welcome but never counted. */
  optional?: boolean;
  size?: number;
}

/** A goal's state as a shape. A hollow tick is ticked, a filled one is done. */
export function GoalMark({ state, part = 0, optional = false, size = 18 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      role="img"
      aria-label={state}
      style={{ flex: 'none', display: 'block' }}
    >
      {shape(state, part, optional)}
    </svg>
  );
}

function shape(state: GoalState, part: number, optional: boolean): ReactNode {
  switch (state) {
    case 'done':
      return (
        <>
          <circle cx="9" cy="9" r="8" fill="var(--pine)" />
          <path d={tick} stroke="var(--on-pine)" strokeWidth="1.7" {...round} />
        </>
      );
    case 'awaiting sign-off':
      return (
        <>
          <Ring colour="var(--wait)" width={1.6} />
          <path d={tick} stroke="var(--wait)" strokeWidth="1.6" {...round} />
        </>
      );
    case 'returned':
      return (
        <>
          <Ring colour="var(--amber-mark)" width={1.6} />
          <path
            d="M8 5.6 5.6 8 8 10.4M5.8 8h4.6a2 2 0 0 1 0 4H8.6"
            stroke="var(--amber-mark)"
            strokeWidth="1.5"
            {...round}
          />
        </>
      );
    case 'waived':
      return (
        <>
          <Ring colour="var(--ink-3)" width={1.4} />
          <path d="M5.8 9h6.4" stroke="var(--ink-3)" strokeWidth="1.6" {...round} />
        </>
      );
    case 'in progress':
      return (
        <>
          <Ring colour="var(--edge)" width={2.2} dashed={optional} />
          <circle
            cx="9"
            cy="9"
            r={r}
            stroke="var(--pine)"
            strokeWidth="2.2"
            strokeDasharray={`${Math.max(part, 0.08) * around} ${around}`}
            transform="rotate(-90 9 9)"
          />
        </>
      );
    case 'not started':
      return <Ring colour="var(--ink-3)" width={1.4} dashed={optional} />;
  }
}

function Ring({ colour, width, dashed = false }: { colour: string; width: number; dashed?: boolean }) {
  return (
    <circle
      cx="9"
      cy="9"
      r={r}
      stroke={colour}
      strokeWidth={width}
      {...(dashed ? { strokeDasharray: '2.4 2' } : {})}
      fill="var(--surface)"
    />
  );
}

/** The octagon of a blocker; it stands beside a state, never instead of it. */
export function BlockMark({ size = 16 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label="blocked"
      style={{ flex: 'none', display: 'block' }}
    >
      <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" fill="var(--brick)" />
      <path d="M4.8 8h6.4" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
