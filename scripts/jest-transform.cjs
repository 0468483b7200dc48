// Lets Jest run TypeScript through the bundler that builds the product, so tests and build read one language.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
};

module.exports = {
  process(source, path) {
    if (/\.m?js$/.test(path) && !/^\s*(import|export)\b/m.test(source)) return { code: source };
    const loader = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
    return { code: transformSync(source, { ...options, loader, sourcefile: path }).code };
  },
  getCacheKey(source, path) {
    return createHash('sha1')
      .update(version)
      .update(JSON.stringify(options))
      .update(path)
      .update(source)
      .digest('hex');
  },
};
