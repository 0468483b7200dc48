// Builds dist/: two scripts of the server, the printed plan, one self-contained page for each dialog, the manifest.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tighten } from './tighten.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const PAGES = ['sidebar', 'dashboard', 'mails', 'about', 'review', 'rights', 'repair', 'setup', 'check'];
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const JSX = { jsx: 'automatic', jsxImportSource: 'preact' };
/** Apps Script's parser refuses class fields and private names, its engine knows everything of ES2019 and these two. */
const DIALECT = { target: 'es2019', supported: { 'optional-chain': true, 'nullish-coalescing': true } };

/** Runs a source file now and gives what it exports. */
async function evaluate(file) {
  const bundle = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  const text = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${text}`);
}

/** The server checks requests by their forms; the schemas that these are read from would be a seventh of it. */
const requestForms = {
  name: 'request-forms',
  setup({ onLoad }) {
    onLoad({ filter: /contract\/requests\.ts$/ }, async ({ path }) => {
      const { formOf } = await evaluate('src/contract/request-form.ts');
      const schemas = await evaluate('src/contract/requests.ts');
      const checks = Object.entries(schemas).map(
        ([name, schema]) => `export const ${name} = checker(${JSON.stringify(formOf(schema))});`,
      );
      const contents = ["import { checker } from './request-check.ts';", ...checks].join('\n');
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

/** A script as one closure that gives what the file exports; its one parameter has a name and a value. */
async function buildScript(file, [name, value] = ['', '']) {
  const server = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    ...DIALECT,
    ...JSX,
    define: { PACKAGE_VERSION: JSON.stringify(version) },
    plugins: [requestForms],
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  const { text } = server.outputFiles[0];
  const exported = text.lastIndexOf('export{');
  const names = [...text.slice(exported).matchAll(/([\w$]+) as (\w+)/g)];
  const returned = names.map(([, inner, outer]) => `${outer}:${inner}`);
  const code = await tighten(
    `var app=((${name})=>{${text.slice(0, exported)}return{${returned}}})(${value})`,
  );
  return { code, names: names.map(([, , outer]) => outer) };
}

/**
 * Google finds only top-level functions: inside the bundle's closure they would be invisible to menus and pages. Google
 * and our own pages hand over one argument at most: an event, or a request.
 */
async function buildServer() {
  const { code, names } = await buildScript('src/main.ts', ['evaluate', '(script) => eval(script)']);
  const entries = names.map((name) => `function ${name}(given) { return app.${name}(given); }`);
  writeFileSync(join(dist, 'Code.js'), `${[code, ...entries].join('\n')}\n`);
}

/** What Code.js evaluates when it is needed: an expression, in a script element that nothing in it can end. */
async function buildSeldom() {
  const { code } = await buildScript('src/seldom.ts');
  const expression = code.replace(/^var app=/, '').replaceAll('</script', '<\\/script');
  writeFileSync(join(dist, 'seldom.html'), `<script>${expression}</script>\n`);
}

/** The printed plan as data for setup: one script element, in which no character can end it. */
async function buildSeed() {
  const { SEED_FILE } = await evaluate('src/sheet/layout/seeds.ts');
  const json = JSON.stringify(SEED_FILE).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  writeFileSync(join(dist, 'seed.html'), `<script type="application/json">${json}</script>\n`);
}

/** Pages take the sheet's colours by name: `var(--overdue-background)`. */
function coloured(css) {
  return css.replace(/var\(--(\w+)-(background|colour)\)/g, (name, meaning, part) => {
    const colour = PALETTE[meaning]?.[part];
    if (!colour) throw new Error(`${name} is not in src/sheet/palette.ts`);
    return colour;
  });
}

async function buildPage(name, titles) {
  const folder = join(root, 'src/ui', name);
  const script = await build({
    entryPoints: [join(folder, `${name}.tsx`)],
    bundle: true,
    minify: true,
    target: 'es2020',
    format: 'iife',
    charset: 'utf8',
    ...JSX,
    write: false,
    logLevel: 'warning',
  });
  const tight = await tighten(script.outputFiles[0].text);
  const style = await build({
    entryPoints: [join(folder, `${name}.css`)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  const html = readFileSync(join(root, 'src/ui/shared/page.html'), 'utf8')
    .replace('/* title */', () => titles[name])
    .replace('/* style */', () => coloured(style.outputFiles[0].text.trim()))
    .replace('/* script */', () => tight.trim().replaceAll('</script', '<\\/script'));
  writeFileSync(join(dist, `${name}.html`), html);
}

mkdirSync(dist, { recursive: true });
for (const file of readdirSync(dist)) rmSync(join(dist, file), { recursive: true });
const { PALETTE } = await evaluate('src/sheet/palette.ts');
const { PAGE_TITLES } = await evaluate('src/text/menu.ts');
await Promise.all([
  buildServer(),
  buildSeldom(),
  buildSeed(),
  ...PAGES.map((name) => buildPage(name, PAGE_TITLES)),
]);
copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
