import { createApp } from './app.js';
import { loadConfig } from './config/config.js';
import { describeApi } from './openapi.js';

// the description of the API on standard output; needs no database
const app = await createApp(loadConfig({ LOG_LEVEL: 'warn' }));
process.stdout.write(`${JSON.stringify(describeApi(app), null, 2)}\n`);
process.exitCode = 0;
