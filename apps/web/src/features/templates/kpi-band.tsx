import type { KpiPart } from '@milepost/shared/template';

const left = 1;
const whole = 82;

/**
 * Where the band lies, drawn and not measured: to the right when more is better, to the left when less is. A second,
 * dashed stretch is "near" (two numbers behind one sign); a tick in the middle is the baseline of a change.
 */
export function KpiBand({ part: { better, band, op } }: { part: KpiPart }) {
  const [from, to] = better === 'within' ? [0.3, 0.7] : better === 'higher' ? [0.64, 1] : [0, 0.36];
  const near = better === 'higher' ? from - 0.16 : to;
  const x = (share: number) => left + share * whole;
  return (
    <svg width="84" height="14" viewBox="0 0 84 14" aria-hidden style={{ flex: 'none', display: 'block' }}>
      <path d="M1 7h82" stroke="var(--edge)" strokeWidth="1.5" strokeLinecap="round" />
      {op === 'change' && <path d="M42 2v10" stroke="var(--ink-3)" strokeWidth="1.5" />}
      {band && (
        <rect
          x={x(near)}
          y="3"
          width={0.16 * whole}
          height="8"
          fill="var(--bg)"
          stroke="var(--pine)"
          strokeDasharray="2.5 2"
        />
      )}
      <rect
        x={x(from)}
        y="3"
        width={(to - from) * whole}
        height="8"
        rx="2"
        fill="var(--pine-soft)"
        stroke="var(--pine)"
      />
    </svg>
  );
}
