import { createApp } from './app.js';
import { loadConfig } from './config/config.js';
import { Refusal } from './config/refusal.js';
import { openDatabase } from './database/open-database.js';
import { AdminLinkService } from './setup/admin-link.service.js';
import { say } from './step.js';

// npm run admin-link -- somebody@example.com: makes them an admin and prints a link to a new password
try {
  const [email] = process.argv.slice(2);
  if (!email) throw new Refusal('Say whose link it is: npm run admin-link -- somebody@example.com');
  const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env });
  const database = await openDatabase(config);
  try {
    const app = await createApp(config.with({ databaseUrl: database.appUrl }));
    try {
      const path = await app.get(AdminLinkService, { strict: false }).create(email);
      say(`${email} is an admin, and chooses a new password within 24 hours at ${config.origin}${path}`);
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
