import { symbols, type Logger } from 'pino';
import type { TestApp } from './test-app.js';

/** Keeps everything that the app logs from now on, down to the last detail, instead of printing it. */
export function keptLog({ app }: TestApp): { lines: string[] } {
  const lines: string[] = [];
  const logger = app.getHttpAdapter().getInstance().log as unknown as Logger & Record<symbol, { write: unknown }>;
  logger.level = 'trace';
  logger[symbols.streamSym]!.write = (line: string) => void lines.push(line);
  return { lines };
}
