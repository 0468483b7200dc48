// `npm run soak [-- PART …]`: the long forms of the tests, all of them or those whose path has PART in it. A thousand storms
// of edits (`--storms=5000` asks for more), every job disturbed at every call, each reading of what Google leaves open by
// itself, the whole matrix of locales, languages, zones, accounts and roles, bad input of all kinds (`--fuzz=2000` asks
// for more of it than 100), the plan's year lived day by day. SEED repeats what chance has drawn.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const asked = (name, usual) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
const LONG = {
  STORMS: asked('storms', '1000'),
  KILLS: 'all',
  READINGS: 'one by one',
  MATRIX: 'whole',
  FUZZ: asked('fuzz', '100'),
  YEAR: 'whole',
};
const SUITES = [
  'storm',
  'cut-off',
  'refused',
  'repair',
  'review',
  'setup-steps',
  'migrate',
  'mails/once',
  'mails/keeper',
  'readings',
  'matrix',
  'fuzz/given',
  'fuzz/cells',
  'fuzz/shapes',
  'year',
];

function run(...command) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...LONG } };
  const { status } = spawnSync(process.execPath, command, options);
  if (status !== 0) process.exit(status ?? 1);
}

const parts = args.filter((arg) => !arg.startsWith('--'));
const chosen = SUITES.filter((suite) => parts.length === 0 || parts.some((part) => suite.includes(part)));
if (chosen.length === 0) {
  console.error(`Không có phần nào tên như vậy. Các phần: ${SUITES.join(', ')}.`);
  process.exit(1);
}
ensureInstalled();
run('scripts/build.mjs');
run(
  'node_modules/jest/bin/jest.js',
  '--config',
  'test/jest.config.cjs',
  ...chosen.map((suite) => `test/e2e/${suite}`),
);
