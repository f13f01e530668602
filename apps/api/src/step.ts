const QUIET_MS = 1000;

/** Tells the person at the terminal something. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Names work that takes more than a second while it lasts. */
export async function step<T>(name: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => say(`${name} …`), QUIET_MS);
  return work.finally(() => clearTimeout(timer));
}
