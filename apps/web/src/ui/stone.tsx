export type StoneTone = 'passed' | 'next' | 'later';

/** The milestone stone: an arched plate with a number. Passed is filled, next is ink, later is pale. */
export function Stone({ label, tone = 'later', size = 24 }: { label: string; tone?: StoneTone; size?: number }) {
  return (
    <svg
      width={size}
      height={(size * 28) / 26}
      viewBox="0 0 26 28"
      aria-hidden
      style={{ flex: 'none', display: 'block', overflow: 'visible' }}
    >
      <StoneShape label={label} tone={tone} />
    </svg>
  );
}

const line: Record<StoneTone, string> = { passed: 'var(--pine)', next: 'var(--ink)', later: 'var(--edge)' };
const ink: Record<StoneTone, string> = { passed: 'var(--on-pine)', next: 'var(--ink)', later: 'var(--ink-3)' };

/** The same stone as a shape inside a larger picture, 26 wide and 28 high. */
export function StoneShape({ label, tone }: { label: string; tone: StoneTone }) {
  const half = label.length > 2 ? 15 : 12;
  return (
    <>
      <path
        d={`M${13 - half} 27V12a${half} 11 0 0 1 ${2 * half} 0v15z`}
        fill={tone === 'passed' ? 'var(--pine)' : 'var(--surface)'}
        stroke={line[tone]}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <text x="13" y="19.5" textAnchor="middle" fontSize="11" fontWeight="650" fill={ink[tone]}>
        {label}
      </text>
    </>
  );
}
