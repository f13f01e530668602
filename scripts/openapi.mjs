// npm run openapi: describes the API anew after its code has changed.
import { buildIfStale } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { updateOpenApi } from './openapi-files.mjs';
import { main, step } from './run.mjs';

await main(async () => {
  await installIfNeeded();
  await buildIfStale();
  await step('Describing the API', updateOpenApi);
});
