// `npm run ledger`: writes the tables of host/README.md from the data in host/ledger.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = `${root}host/README.md`;

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['host/ledger/tables.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const [{ contents }] = outputFiles;
const { withLedger } = await import(
  `data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`
);
await writeFile(readme, withLedger(await readFile(readme, 'utf8')));
