// `npm start`: from a fresh clone to the add-in running on the local host, in one command.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../host/serve.mjs';
import { ensureInstalled } from './ensure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'Cách dùng: npm start -- [--port 8173] [--today 2026-02-09]';

function stop(message, code) {
  console.error(message);
  process.exit(code);
}

function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}

function wishes() {
  let values;
  try {
    values = parseArgs({ options: { port: { type: 'string' }, today: { type: 'string' } } }).values;
  } catch {
    return stop(`Tham số không hợp lệ. ${USAGE}`, 2);
  }
  const { port = '8173', today = null } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) stop(`Cổng "${port}" không hợp lệ. ${USAGE}`, 2);
  if (today !== null && !isDay(today)) stop(`Ngày "${today}" không hợp lệ. ${USAGE}`, 2);
  return { port: Number(port), today };
}

function build(script) {
  const { status } = spawnSync(process.execPath, [`scripts/${script}`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop(`Không dựng được: xem lỗi của scripts/${script} ở trên.`, 1);
}

const wanted = wishes();
try {
  ensureInstalled();
} catch (error) {
  stop(error.message, 1);
}
build('build.mjs');
build('build-host.mjs');
const { port } = await serve(wanted);
const moved = wanted.port !== 0 && port !== wanted.port ? ` (cổng ${wanted.port} đang bận)` : '';
console.log(`Mở trình duyệt tại http://localhost:${port}/${moved} – bấm Ctrl+C để dừng.`);
