import type { Verdict } from '@milepost/shared/criterion';

/** How a criterion stands as its reader may know it; what others say of it may not be shown to them. */
export type CriterionStanding = Verdict | 'not shown';

/** A standing in words, as it begins a cell. */
export const standingWords: Record<CriterionStanding, string> = {
  met: 'Met',
  'not yet': 'Not yet',
  'no evidence': 'No evidence',
  'not shown': 'Not shown',
};

const plate = 'M3 14.5V6.5a5 5 0 0 1 10 0v8z';
const half = 'M3 14.5V8.5h10v6z';
const tick = 'M5.4 9 7.3 11l3.4-4';

/** Met: a filled stone with a tick. Not yet: half a stone. No evidence: an empty dashed one. Not shown: an empty one with a bar. */
export function CriterionMark({ standing, size = 16 }: { standing: CriterionStanding; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden
      style={{ flex: 'none', display: 'block' }}
    >
      <StandingShape standing={standing} />
    </svg>
  );
}

function StandingShape({ standing }: { standing: CriterionStanding }) {
  switch (standing) {
    case 'met':
      return (
        <>
          <path d={plate} fill="var(--pine)" stroke="var(--pine)" strokeWidth="1.5" strokeLinejoin="round" />
          <path d={tick} stroke="var(--on-pine)" strokeWidth="1.6" />
        </>
      );
    case 'not yet':
      return (
        <>
          <path d={half} fill="var(--amber-mark)" />
          <path d={plate} stroke="var(--amber-mark)" strokeWidth="1.5" strokeLinejoin="round" />
        </>
      );
    case 'no evidence':
      return <path d={plate} stroke="var(--ink-3)" strokeWidth="1.4" strokeDasharray="2 2" strokeLinejoin="round" />;
    case 'not shown':
      return (
        <>
          <path d={plate} stroke="var(--ink-3)" strokeWidth="1.4" strokeLinejoin="round" />
          <path d="M5.8 10.2h4.4" stroke="var(--ink-3)" strokeWidth="1.4" />
        </>
      );
  }
}

const order: CriterionStanding[] = ['met', 'not yet', 'no evidence', 'not shown'];

interface RowProps {
  standings: readonly CriterionStanding[];
  /** What the picture says, where no list beside it does. */
  label?: string;
  /** How many stand in one line. */
  perLine?: number;
}

const step = 12;

/** Many criteria as a row of small stones: what is met first. One picture, so that hundreds of rows stay light. */
export function CriterionStones({ standings, label, perLine = 16 }: RowProps) {
  const sorted = standings.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const wide = Math.min(perLine, Math.max(1, sorted.length));
  const lines = Math.max(1, Math.ceil(sorted.length / perLine));
  const [width, height] = [wide * step, lines * (step + 2)];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label ?? standingsSentence(standings)}
      style={{ display: 'block', flex: 'none', maxWidth: '100%' }}
      fill="none"
    >
      {sorted.map((standing, at) => (
        <g
          // Nothing but its place tells one stone from the next.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          transform={`translate(${(at % perLine) * step - 1} ${Math.floor(at / perLine) * (step + 2) - 1}) scale(0.8)`}
        >
          <StandingShape standing={standing} />
        </g>
      ))}
    </svg>
  );
}

/** "15 met, 4 not yet, 2 no evidence" */
export function standingsSentence(standings: readonly CriterionStanding[]): string {
  const parts = order.flatMap((one) => {
    const of = standings.filter((standing) => standing === one).length;
    return of ? [`${of} ${standingWords[one].toLowerCase()}`] : [];
  });
  return parts.join(', ') || 'no criteria';
}
