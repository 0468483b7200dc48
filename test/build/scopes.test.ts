// The rights that people are asked for: those of the design, each needed by some call, and no call in need of another.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FREE, NEEDING } from './scopes.ts';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest: { readonly oauthScopes: readonly string[] } = JSON.parse(read('dist/appsscript.json'));
const asked = manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));

/** The services whose objects src/gas gets hold of, as the types name their files. */
const SERVICES = [
  'base',
  'charts',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'utilities',
];
/** Of the language too, and meant so. */
const LANGUAGE = ['find', 'get', 'getTime', 'parse', 'toISOString'];

const gas = readdirSync(join(ROOT, 'src/gas'))
  .map((name) => read(`src/gas/${name}`).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
  .join('\n');
const ofGoogle = new Set(
  SERVICES.flatMap((service) => [
    ...read(`node_modules/@types/google-apps-script/google-apps-script.${service}.d.ts`).matchAll(
      /^ +([a-z]\w*)\(/gm,
    ),
  ]).map(([, name = '']) => name),
);
const called = new Set(
  [...gas.matchAll(/\.\s*([a-zA-Z]\w*)\(/g)]
    .map(([, name = '']) => name)
    .filter((name) => ofGoogle.has(name) && !LANGUAGE.includes(name)),
);

describe('the manifest', () => {
  it('asks for the five scopes of the design and no other', () => {
    expect([...asked].sort()).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });

  it('asks for just what the methods need that are called', () => {
    const needed = Object.entries(NEEDING).filter(([, classes]) =>
      Object.values(classes).some((methods) => methods.some((method) => called.has(method))),
    );

    expect(needed.map(([scope]) => scope).sort()).toEqual([...asked].sort());
  });

  it('is what README tells people of', () => {
    const told = [...read('README.md').matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, scope]) => scope);

    expect(told.sort()).toEqual([...asked].sort());
  });
});

describe('the table of scopes', () => {
  const listed = [...Object.values(NEEDING), FREE].flatMap((classes) => Object.values(classes).flat());

  it('has every method of Google’s that src/gas calls, and none that it does not', () => {
    expect([...new Set(listed)].sort()).toEqual([...called].sort());
  });

  it('has every service that src/gas names', () => {
    const classes = [...Object.values(NEEDING), FREE].flatMap((group) => Object.keys(group));
    const services = gas.matchAll(/\b([A-Z]\w*(?:App|Service)|Session|Utilities|Logger)\./g);

    for (const [, service] of services) expect(classes).toContain(service);
  });
});
