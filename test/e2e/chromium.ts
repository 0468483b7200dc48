// Starts the machine's Chromium for the browser tests, quiet and without anything that calls home.
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Jest reads no ES module files, so a Node of its own asks the script. */
function executable(): string {
  const question =
    "import('./scripts/chromium.mjs').then(async (s) => console.log((await s.findChromium()) ?? ''))";
  const found = execFileSync(process.execPath, ['-e', question], { encoding: 'utf8' }).trim();
  if (!found) throw new Error('Không tìm thấy Chromium: hãy chạy npm test, hoặc đặt biến CHROME_PATH.');
  return found;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: QUIET });
}
