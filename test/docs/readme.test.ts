// The front door keeps its word: commands work, and menu, tabs and permissions are named as they are.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../appsscript.json';
import pack from '../../package.json';
import { SUMMARY_TAB_NAME } from '../../src/sheet/layout/registers.ts';
import { TABS } from '../../src/sheet/layout/tabs.ts';
import { MENU } from '../../src/text/menu.ts';
import {
  boldIn,
  codesIn,
  commandsIn,
  isCaption,
  isShown,
  menuPaths,
  quotesIn,
  ROOT,
  textOf,
} from './documents.ts';

const README = 'README.md';
const PAGES = [README, 'CONTRIBUTING.md', 'docs/recipes.md', 'docs/performance.md'];
/** What `npx clasp <command> --help` prints, of all commands at once: clasp takes over a second to start. */
const CLASP_HELP = `
  const { makeProgram } = await import('./node_modules/@google/clasp/build/src/commands/program.js');
  const commands = makeProgram().commands.map((command) => [command.name(), command.helpInformation()]);
  console.log(JSON.stringify(Object.fromEntries(commands)));
`;
/** npm's own. */
const NPM = ['ci', 'start', 'test'];

function outputOf(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT });
    let text = '';
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, text }));
  });
}

test('the office’s part has eight lines and comes first', () => {
  const [, intro = ''] = textOf(README).split('\n\n');

  expect(intro.split('\n').map((line) => line.slice(0, 2))).toEqual(Array(8).fill('- '));
});

test('every npm command is a script of the package, and every script a command of CONTRIBUTING.md', () => {
  const scripts = Object.keys(pack.scripts);
  const used = (page: string) =>
    commandsIn(page)
      .filter((command) => command.startsWith('npm '))
      .map((command) => (command.split(' ')[1] === 'run' ? command.split(' ')[2] : command.split(' ')[1]));

  expect(PAGES.flatMap(used).filter((name = '') => ![...scripts, ...NPM].includes(name))).toEqual([]);
  expect(scripts.filter((name) => !used('CONTRIBUTING.md').includes(name))).toEqual([]);
});

test('npm start has the flags that the README gives it, and says so of those it has not', async () => {
  const { code, text } = await outputOf('scripts/start.mjs', '--no-such-flag');
  const flags = commandsIn(README).flatMap((command) => command.match(/ --[a-z]+/g) ?? []);

  expect(code).toBe(2);
  expect(flags).toEqual([' --port', ' --today']);
  for (const flag of flags) expect(text).toContain(flag.trim());
});

test('clasp has the commands and the flags', async () => {
  const uses = PAGES.flatMap(commandsIn).filter((command) => command.startsWith('npx clasp '));
  expect(uses.map((use) => use.split(' ')[2])).toEqual(['login', 'show-file-status', 'push']);

  const { text } = await outputOf('--input-type=module', '--eval', CLASP_HELP);
  const help = new Map(Object.entries(JSON.parse(text) as Record<string, string>));

  for (const [, , name = '', ...flags] of uses.map((use) => use.split(' '))) {
    expect(help.has(name)).toBe(true);
    for (const flag of flags) expect(help.get(name)).toMatch(new RegExp(`^  ${flag}, `, 'm'));
  }
}, 60_000);

test('the folder and the field that the installation speaks of are in .clasp.json', () => {
  const clasp = JSON.parse(textOf('.clasp.json')) as Record<string, unknown>;

  expect(clasp).toMatchObject({ scriptId: expect.any(String), rootDir: 'dist' });
});

test('the table of the menu is the menu', () => {
  const rows = [...textOf(README).matchAll(/^\| (\p{Lu}[^|]*?) +\|/gmu)].map(([, entry = '']) => entry);
  const named = rows.filter((entry) => !/^(?:Entry|Scope)/.test(entry));

  expect([...named].sort()).toEqual([...menuPaths()].sort());
  expect(boldIn(README)).toContain(MENU.title);
});

test('the tabs are those that setup builds', () => {
  const line = textOf(README).split('The tabs: ')[1]?.split('\n\n')[0] ?? '';
  const named = [...line.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);

  expect(named).toEqual([SUMMARY_TAB_NAME, ...TABS.map(({ name }) => name)]);
});

test('captions, headers and quoted words are the code’s', () => {
  const isForeign = (text: string) => /[^\p{ASCII}’]/u.test(text);

  expect(PAGES.flatMap(boldIn).filter((text) => isForeign(text) && !isCaption(text))).toEqual([]);
  expect(PAGES.flatMap(codesIn).filter((text) => isForeign(text) && !isCaption(text))).toEqual([]);
  expect(quotesIn(README).filter((text) => !isShown(text))).toEqual([]);
});

test('the changes lead up to the version of the package', () => {
  const [, heading = ''] = /^## (.+)$/m.exec(textOf('CHANGELOG.md')) ?? [];

  expect(heading).toContain(pack.version);
});

test('the permissions are those of the manifest', () => {
  const named = [...textOf(README).matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, scope = '']) => scope);

  expect(named.map((scope) => `https://www.googleapis.com/auth/${scope}`)).toEqual(manifest.oauthScopes);
});

test('the folders named are there', () => {
  for (const folder of ['src', 'host', 'test', 'scripts', 'docs', 'docs/decisions', 'docs/images']) {
    expect(existsSync(join(ROOT, folder))).toBe(true);
  }
});
