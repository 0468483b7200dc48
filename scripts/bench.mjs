// `npm run bench`: builds the add-in and prints what its jobs cost; docs/performance.md keeps one such table.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

ensureInstalled();
process.env.CHROME_PATH = await ensureChromium();
run('scripts/build.mjs');
// Two folders down, as the tests are: they find dist/ from where they lie.
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/bench.ts'],
  outfile: 'build/bench/bench.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
run('build/bench/bench.cjs');
