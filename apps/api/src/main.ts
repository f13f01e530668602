import { loadConfig } from './config/config.js';
import { Refusal } from './config/refusal.js';
import { serve } from './serve.js';

// the first signal asks for an orderly end; later ones change nothing, so that an impatient Ctrl-C cannot hurry Postgres
const asked = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());

try {
  const config = loadConfig(process.env);
  for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
  await serve(config, asked.signal);
} catch (error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
