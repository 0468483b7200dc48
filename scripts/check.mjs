// `npm run check`: format, lint, types, build, tests, sizes; `--without=test` leaves a step out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const KB = 1024;
/** Design promise: the server is parsed on every run, the sidebar on every opening. */
const LIMITS = {
  'Code.js': 120 * KB,
  'sidebar.html': 60 * KB,
  'dashboard.html': 60 * KB,
  'mails.html': 60 * KB,
  'about.html': 60 * KB,
  'review.html': 60 * KB,
  'rights.html': 60 * KB,
  'repair.html': 60 * KB,
  'setup.html': 60 * KB,
  'check.html': 60 * KB,
};

const node = (...args) => [process.execPath, ...args];
const steps = {
  lint: [node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  types: ['src', 'src/ui', 'host', 'test'].map((project) =>
    node('node_modules/typescript/bin/tsc', '-p', project),
  ),
  build: [node('scripts/build.mjs'), node('scripts/build-host.mjs')],
  test: [node('scripts/test.mjs')],
  sizes: [],
};

function run([command, ...args]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function checkSizes() {
  for (const [name, limit] of Object.entries(LIMITS)) {
    const bytes = readFileSync(`${root}dist/${name}`);
    const line = `${name}: ${bytes.length} bytes of ${limit} (${gzipSync(bytes).length} compressed)`;
    console.log(line);
    if (bytes.length > limit) {
      console.error(`${name} is over its limit`);
      process.exit(1);
    }
  }
}

ensureInstalled();
const without = process.argv.filter((arg) => arg.startsWith('--without=')).map((arg) => arg.slice(10));
for (const [name, commands] of Object.entries(steps)) {
  if (without.includes(name)) continue;
  console.log(`— ${name}`);
  commands.forEach(run);
  if (name === 'sizes') checkSizes();
}
