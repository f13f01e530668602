// Lets plain Node load our sources (decorators included) where Jest's own transform does not reach: its global setup.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const own = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && specifier.endsWith('.js') && own(context.parentURL)) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
    }
    if (!specifier.startsWith('@milepost/')) return next(specifier, context);
    const resolved = next(specifier, { ...context, conditions: ['source', ...context.conditions] });
    // through the workspace's symbolic link, so that one file is one module
    return { ...resolved, url: resolved.url ?? pathToFileURL(specifier).href };
  },
  load(url, context, next) {
    if (!url.endsWith('.ts') || !own(url)) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
