// npm run blueprint:score -- DIR [--details]: how well the reader does on documents with expected files, F1 by field.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildReader, part } from './blueprint-parts.mjs';
import { main } from './run.mjs';

const details = process.argv.includes('--details');

await main(async () => {
  const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (!folder || !(await readdir(folder).catch(() => null))) {
    console.error(folder ? `${folder}: there is no such folder` : 'Usage: npm run blueprint:score -- DIR [--details]');
    process.exitCode = 2;
    return;
  }
  await buildReader();
  const { scoreFolder } = await part('score-folder');
  const { sourceTextOf } = await part('inputs/source-text-of');
  const { scoreTable } = await part('score-table');
  console.log(scoreTable(await scoreFolder(resolve(folder), sourceTextOf), details));
});
