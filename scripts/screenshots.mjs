// `npm run screenshots`: draws the pictures of docs/images on the host's page; `-- bang-cap-nhat` draws only the named ones.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../host/serve.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './ensure.mjs';
import { SCREEN, tellStory } from './screenshots/story.mjs';
import { FIRST_DAY } from './screenshots/ward.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${root}docs/images`;
/** Milliseconds; a busy machine draws slowly. */
const PATIENCE = 180_000;
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

function build(script) {
  const { status } = spawnSync(process.execPath, [`scripts/${script}`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

ensureInstalled();
const executablePath = await ensureChromium();
build('build.mjs');
build('build-host.mjs');
mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const { chromium } = await import('playwright-core');
const server = await serve({ port: 0, today: FIRST_DAY });
const browser = await chromium.launch({ executablePath, args: QUIET });
try {
  const context = await browser.newContext({
    viewport: SCREEN,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  await tellStory(await context.newPage(), `http://127.0.0.1:${server.port}/`, async (name, take) => {
    if (wanted.length > 0 && !wanted.includes(name)) return;
    await take(`${FOLDER}/${name}.png`);
    console.log(`docs/images/${name}.png`);
  });
} finally {
  await browser.close();
  server.close();
}
