// `npm test`: installs what is missing, builds what is tested, runs every test; further arguments go to Jest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

try {
  ensureInstalled();
  process.env.CHROME_PATH = await ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
run('scripts/build.mjs');
run('scripts/build-host.mjs');
run('node_modules/jest/bin/jest.js', '--config', 'test/jest.config.cjs', ...process.argv.slice(2));
