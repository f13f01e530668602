import { once } from 'node:events';
import { rm } from 'node:fs/promises';

export default async function tearDown() {
  const { server, folder } = globalThis.journeys;
  if (server.exitCode === null) {
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    await exited;
  }
  await rm(folder, { recursive: true, force: true });
}
