// './x.js' in our own sources means './x.ts' or './x.tsx'; a moduleNameMapper would rewrite node_modules too.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

module.exports = (request, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(request) && !options.basedir.includes('node_modules')) {
    const stem = resolve(options.basedir, request).slice(0, -'.js'.length);
    const source = [`${stem}.ts`, `${stem}.tsx`].find((path) => existsSync(path));
    if (source) return source;
  }
  return options.defaultResolver(request, options);
};
