// `npm run soak`: a thousand storms of edits (`--storms=5000` asks for more), every job killed at every call, each reading of
// what Google leaves open by itself, the whole matrix of locales, languages, zones, accounts and roles, bad input of all
// kinds (`--fuzz=2000` asks for more of it than 400; SEED repeats a run).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const storms = process.argv.find((arg) => arg.startsWith('--storms='))?.slice(9) ?? '1000';
const fuzz = process.argv.find((arg) => arg.startsWith('--fuzz='))?.slice(7) ?? '400';

function run(...args) {
  const wide = { STORMS: storms, KILLS: 'all', READINGS: 'one by one', MATRIX: 'whole', FUZZ: fuzz };
  const env = { ...process.env, ...wide };
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

ensureInstalled();
run('scripts/build.mjs');
run(
  'node_modules/jest/bin/jest.js',
  '--config',
  'test/jest.config.cjs',
  'test/e2e/storm',
  'test/e2e/mails/once',
  'test/e2e/cut-off',
  'test/e2e/readings',
  'test/e2e/matrix',
  'test/e2e/fuzz',
);
