import { Refusal } from '../config/refusal.js';

/** Throws Refusal for a server that may lose what it has confirmed, given its settings that are off: people's sign-offs are kept there. */
export function refuseLossyServer(lossy: string[]): void {
  if (lossy.length)
    throw new Refusal(
      `The database server may lose confirmed data (${lossy.join(', ')} off): turn that on to use Milepost for real.`,
    );
}
