import type { CheckInState } from '@milepost/shared/check-in';

type Tone = 'held' | 'next' | 'planned' | 'skipped';

const tones: Record<CheckInState, Tone> = {
  planned: 'planned',
  preparing: 'next',
  open: 'next',
  closed: 'held',
  acknowledged: 'held',
  skipped: 'skipped',
};
const stroke: Record<Tone, string> = {
  held: 'var(--pine)',
  next: 'var(--ink)',
  planned: 'var(--edge)',
  skipped: 'var(--edge)',
};

/** The pennant of a check-in: filled once held, ink while it comes next, pale while planned, dashed when skipped. */
export function Pennant({ state }: { state: CheckInState }) {
  const tone = tones[state];
  return (
    <svg width={16} height={18} viewBox="0 0 16 18" aria-hidden style={{ flex: 'none', display: 'block' }}>
      <path d="M3 1.5v15" stroke={stroke[tone]} strokeWidth="1.6" strokeLinecap="round" />
      <path
        d="M3 2.5 13.5 6 3 9.5z"
        fill={tone === 'held' ? 'var(--pine)' : 'none'}
        stroke={stroke[tone]}
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeDasharray={tone === 'skipped' ? '2 2' : undefined}
      />
    </svg>
  );
}
