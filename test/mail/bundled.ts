// The mails as the build bundles them: Preact comes as ES modules only, which Jest does not require.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as Mail from '../../src/mail/mail.ts';

export function bundledMail(): typeof Mail {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../../src/mail/mail.ts')],
    bundle: true,
    format: 'cjs',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
  });
  const loaded = { exports: {} as typeof Mail };
  new Function('module', 'exports', outputFiles[0]?.text ?? '')(loaded, loaded.exports);
  return loaded.exports;
}
