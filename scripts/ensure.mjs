// Installs the packages when they are missing or older than the lock file, so that a fresh clone needs one command.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** npm's own note of what it installed last; written at the end of every install. */
const INSTALLED = `${root}node_modules/.package-lock.json`;
const WANTED = `${root}package-lock.json`;

function upToDate() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(WANTED).mtimeMs;
}

export function ensureInstalled() {
  if (upToDate()) return;
  console.log('Đang cài các gói cần thiết (chỉ lần đầu, khoảng một, hai phút)…');
  // npm is a .cmd file on Windows, which only a shell starts; the command line is fixed text.
  const { status } = spawnSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('Không cài được các gói: hãy kiểm tra kết nối mạng rồi chạy lại.');
}
