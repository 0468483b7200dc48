// Finds a Chromium for the browser tests, and as a last resort installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function inPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Playwright is imported late: a clone without packages must be able to load this file. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Path of a Chromium on this machine, or null. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return NAMES.map(inPath).find(Boolean) ?? (await playwrightsOwn()) ?? null;
}

function succeeds(command) {
  return spawnSync(command, { stdio: 'inherit', shell: true }).status === 0;
}

function install() {
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianRoot && succeeds('apt-get update && apt-get install -y chromium')) return;
  succeeds('npx playwright-core install chromium');
}

/** Path of a Chromium, installed if need be. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('Máy chưa có Chromium: đang cài để chạy kiểm thử trên trình duyệt…');
  install();
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'Không tìm thấy Chromium: hãy cài Chromium hoặc Google Chrome, hoặc đặt biến CHROME_PATH trỏ tới tệp chạy.',
  );
}
