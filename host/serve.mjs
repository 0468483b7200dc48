// Serves the page and the built bundle to this machine only; nothing else of the disk can be asked for.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * The page may speak with its own server and nobody else. Inline script and eval are the add-in's sidebar and the
 * sandbox that runs Code.js; frames without an address inherit this policy.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Exact addresses only, so that no spelling of a path can climb out of the two folders. */
function fileOf(pathname) {
  if (pathname === '/') return 'build/host/index.html';
  if (pathname === '/page.js' || pathname === '/page.css') return `build/host${pathname}`;
  return /^\/dist\/[A-Za-z0-9_-]+\.(?:js|html)$/.test(pathname) ? pathname.slice(1) : null;
}

async function htmlFiles() {
  const names = await readdir(`${root}dist`);
  return names.filter((name) => name.endsWith('.html')).sort();
}

async function answer(pathname, today) {
  if (pathname === '/config.json') return { type: 'application/json', body: JSON.stringify({ today }) };
  if (pathname === '/dist/files.json') {
    return { type: 'application/json', body: JSON.stringify(await htmlFiles()) };
  }
  const file = fileOf(pathname);
  if (!file) return null;
  return { type: TYPES[extname(file)], body: await readFile(root + file) };
}

async function handle(request, response, today) {
  // Not parsed as a URL: a malformed address would throw, and only exact paths are known anyway.
  const [pathname] = (request.url ?? '/').split('?');
  const found = request.method === 'GET' ? await answer(pathname, today).catch(() => null) : null;
  response.writeHead(found ? 200 : 404, {
    'content-type': found?.type ?? 'text/plain; charset=utf-8',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(found?.body ?? 'Không có trang này.');
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

const LAST_PORT = 65535;

/**
 * Listens on `port`, or on the next free one; 0 asks the system for any.
 * `today` ('YYYY-MM-DD' or null) is where the page's clock begins.
 */
export async function serve({ port, today = null }) {
  for (let tried = port; tried <= LAST_PORT; tried += 1) {
    const server = createServer((request, response) => void handle(request, response, today));
    try {
      return { port: await listen(server, tried), close: () => server.close() };
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Không còn cổng trống từ ${port} trở đi.`);
}
