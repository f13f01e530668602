// npm run blueprint -- FILE [--json]: what a document states, as an outline or in the shape of an expected file.
import { basename, extname } from 'node:path';
import { blueprintOf, buildReader, part } from './blueprint-parts.mjs';
import { main } from './run.mjs';

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asJson = process.argv.includes('--json');

await main(async () => {
  if (files.length !== 1) {
    console.error('Usage: npm run blueprint -- FILE [--json]');
    process.exitCode = 2;
    return;
  }
  await buildReader();
  const [file] = files;
  try {
    const blueprint = await blueprintOf(file);
    if (!asJson) return console.log((await part('outline')).outlineOf(blueprint));
    const { expectedShape } = await part('expected-shape');
    const unused = blueprint.unused.map(({ place, text, why }) => ({ line: place.line, text, why }));
    const shape = expectedShape(blueprint, basename(file, extname(file)));
    console.log(JSON.stringify({ ...shape, unused, remarks: blueprint.remarks }, null, 1));
  } catch (error) {
    console.error(error.code === 'ENOENT' ? `${file}: there is no such file` : `${file}: ${error.message}`);
    process.exitCode = 1;
  }
});
