import { createServer } from 'node:net';
import { Refusal } from '../config/refusal.js';

/** Throws Refusal when nobody could listen at this address, which is cheaper to know before anything else is started. */
export async function refuseTakenPort({ port, host }: { port: number; host: string }): Promise<void> {
  const probe = createServer();
  const code = await new Promise<string | undefined>((resolve) => {
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE')
    throw new Refusal(`Port ${port} is in use: stop what listens there, or set PORT to another number.`);
  if (code === 'EACCES')
    throw new Refusal(`Port ${port} is not allowed for this user: set PORT to a number above 1023.`);
  if (code) throw new Refusal(`Milepost cannot listen on ${host} (${code}): check HOST.`);
}
