// Makes one file of Univer before the tests run: every suite loads it anew, and its many files take twice as long.
const { existsSync, mkdirSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { build } = require('esbuild');

const root = join(__dirname, '..');
const folder = join(root, 'build/univer');

/** What the host in Node and its tests import; jest.config.cjs sends them to files of these names in build/univer. */
const MODULES = [
  '@univerjs/core',
  '@univerjs/core/facade',
  '@univerjs/engine-formula',
  '@univerjs/engine-formula/facade',
  '@univerjs/preset-sheets-node-core',
  '@univerjs/presets',
  '@univerjs/sheets',
  '@univerjs/sheets-conditional-formatting',
  '@univerjs/sheets-data-validation',
  '@univerjs/sheets-note',
  '@univerjs/sheets-numfmt',
];

const whole = join(folder, 'whole.cjs');

module.exports = async function bundleUniver() {
  if (isFresh()) return;
  const lines = MODULES.map((name) => `export * as ${JSON.stringify(name)} from ${JSON.stringify(name)};`);
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // Names stay: they are in the stacks that a failed test prints.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    outfile: whole,
    logLevel: 'warning',
  });
  for (const name of MODULES) {
    const file = join(folder, `${name}.cjs`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = require(${JSON.stringify(whole)})[${JSON.stringify(name)}];\n`);
  }
};

function isFresh() {
  const made = existsSync(whole) ? statSync(whole).mtimeMs : 0;
  return [__filename, join(root, 'package-lock.json')].every((source) => statSync(source).mtimeMs < made);
}
