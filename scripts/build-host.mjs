// Builds the local host's page into build/host: one script, one style sheet, one document.
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}build/host`;

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The script put before a sidebar's own: it travels inside page.js as text. */
async function frameClient() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['host/page/frame/client.ts'],
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}

await mkdir(out, { recursive: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: { page: 'host/page/main.tsx' },
    outdir: out,
    format: 'iife',
    define: { ...shared.define, FRAME_CLIENT: JSON.stringify(await frameClient()) },
  }),
  build({
    ...shared,
    entryPoints: { page: 'host/page/style/page.css' },
    outdir: out,
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
    },
  }),
  copyFile(`${root}host/page/index.html`, `${out}/index.html`),
]);
