export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path d="M4 23V11.5a8 8.5 0 0 1 16 0V23z" fill="var(--pine)" />
      <path
        d="M2 17.5c4-3.2 6.5 1.6 10 0s5.5-3 10-1"
        stroke="var(--bg)"
        strokeWidth="2"
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  );
}
