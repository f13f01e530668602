import type { GuardrailLevel } from '@milepost/shared/template';

/** An open gate, a half one, a closed one, and a closed one with a cross bar for whoever sits highest. */
export function Gate({ level }: { level: GuardrailLevel }) {
  return (
    <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden style={{ flex: 'none', display: 'block' }}>
      <path d="M2 1v12M14 1v12" stroke="var(--ink-2)" strokeWidth="1.8" strokeLinecap="round" />
      {level === 'alone' && <path d="M2 6 5 2.5" stroke="var(--pine)" strokeWidth="1.8" strokeLinecap="round" />}
      {level === 'peer' && <path d="M2 7h6" stroke="var(--amber-mark)" strokeWidth="1.8" />}
      {level === 'manager' && <path d="M2 5h12M2 9h12" stroke="var(--brick)" strokeWidth="1.8" />}
      {level === 'director' && <path d="M2 4h12M2 10h12M2 10 14 4" stroke="var(--brick)" strokeWidth="1.8" />}
    </svg>
  );
}
