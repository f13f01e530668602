/** How long a password may be, in characters. */
export const passwordLength = { min: 10, max: 200 } as const;

/** What is wrong with a new password, in a sentence; null when it will do. */
export function passwordProblem(password: string, email: string): string | null {
  const length = [...password].length;
  if (length < passwordLength.min) return `A password needs at least ${passwordLength.min} characters.`;
  if (length > passwordLength.max) return `A password can have at most ${passwordLength.max} characters.`;
  if (password.trim().toLowerCase() === email.toLowerCase()) return 'Your email is no password.';
  return null;
}
