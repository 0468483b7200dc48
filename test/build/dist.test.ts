// What clasp would push: exactly the built files, in the language and with the names that Apps Script takes.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));

/** Everything that a menu, a trigger or a page calls by name. */
const ENTRY_POINTS = [
  'answerReview',
  'beginSetUp',
  'changeRights',
  'keepOpenPoints',
  'loadAbout',
  'loadBoard',
  'loadDashboard',
  'loadMails',
  'loadReview',
  'loadRights',
  'loadSelection',
  'loadSetup',
  'onDaily',
  'onEdit',
  'onOpen',
  'openCheck',
  'openDashboard',
  'openKeeper',
  'openMails',
  'openRepair',
  'openReview',
  'openRights',
  'openSetup',
  'openSidebar',
  'refreshAll',
  'renewSummary',
  'reopenReview',
  'repairStructure',
  'runSetUp',
  'saveFigure',
  'saveIndicator',
  'saveTask',
  'sendMails',
  'sendMailsNow',
  'sendTrial',
  'settleMail',
  'showAbout',
  'showCell',
  'takeOver',
];

/** Apps Script's documented list of what V8 there lacks. */
const LACKING = [
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'setTimeout',
  'setInterval',
  'fetch',
  'crypto',
  'structuredClone',
  'process',
  'performance',
  'window',
  'require',
  'module',
];

// Three dots spread what a function of the minifier's own naming returns.
const NEWER = /[^.]\.(at|replaceAll|findLast|toSorted|matchAll)\(|Object\.(hasOwn|groupBy)|structuredClone/;

describe('dist', () => {
  it('is what clasp lists, no more and no less', () => {
    const listed = JSON.parse(
      execFileSync(
        process.execPath,
        ['node_modules/@google/clasp/build/src/index.js', 'show-file-status', '--json'],
        {
          cwd: ROOT,
          encoding: 'utf8',
        },
      ),
    );

    expect([...listed.filesToPush].sort()).toEqual(
      readdirSync(DIST)
        .map((name) => `dist/${name}`)
        .sort(),
    );
    expect(listed.untrackedFiles).toEqual([]);
  });

  it('has no two files of one name, which Google refuses whatever their kinds', () => {
    const names = readdirSync(DIST)
      .filter((name) => name !== 'appsscript.json')
      .map((name) => name.replace(/\.\w+$/, ''));

    expect(new Set(names).size).toBe(names.length);
  });

  it('names the engine and the time zone', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  it('keeps to its sizes: the server is parsed on every run, a page on every opening', () => {
    const sizes = readdirSync(DIST).map((name) => [name, statSync(join(DIST, name)).size] as const);
    const limits = new Map([
      ['Code.js', 120 * 1024],
      // Setup alone reads the one, runs of seconds evaluate the other.
      ['seed.html', Number.POSITIVE_INFINITY],
      ['seldom.html', Number.POSITIVE_INFINITY],
    ]);

    expect(sizes.filter(([name, size]) => size > (limits.get(name) ?? 60 * 1024))).toEqual([]);
  });
});

describe('Code.js', () => {
  it('is ES2019 with `?.` and `??`: no class fields, no private names, no modules', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
    expect(code).not.toMatch(/\bimport\b|BigInt|\b\d+n\b/);
  });

  it('has a top-level function for each entry point and nothing else callable', () => {
    const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    const functions = program.body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    );

    expect(functions.sort()).toEqual(ENTRY_POINTS);
  });

  it('evaluates in a bare context, where nothing is that Apps Script lacks and no service is touched', () => {
    const context = createContext({});

    runInContext(code, context);

    for (const name of LACKING) expect(runInContext(`typeof ${name}`, context)).toBe('undefined');
    for (const name of ENTRY_POINTS) expect(runInContext(`typeof ${name}`, context)).toBe('function');
  });

  it('calls no method newer than ES2019, which no bundler lowers', () => {
    expect(code).not.toMatch(NEWER);
  });
});

describe('seldom.html', () => {
  const html = readFileSync(join(DIST, 'seldom.html'), 'utf8');
  const script = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));

  it('is one script element that nothing inside it ends', () => {
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  });

  it('is an expression of the same language, whose use cases are there in a bare context', () => {
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();

    const names = runInContext(`Object.keys(eval(${JSON.stringify(script)}))`, createContext({}));

    expect(names).toContain('runDaily');
  });

  it('names no service of Google’s, which come by the ports', () => {
    expect(script).not.toMatch(
      /\b(SpreadsheetApp|MailApp|ScriptApp|HtmlService|PropertiesService|LockService|Session)\b/,
    );
  });

  it('calls no method newer than ES2019', () => {
    expect(script).not.toMatch(NEWER);
  });
});

describe('the pages', () => {
  it.each(['sidebar', 'dashboard', 'mails', 'about', 'review', 'rights', 'repair', 'setup', 'check'])(
    '%s.html asks for nothing from elsewhere',
    (name) => {
      const html = readFileSync(join(DIST, `${name}.html`), 'utf8');

      expect(html).not.toMatch(/(?:src|href)=["'](?:https?:)?\/\//);
      expect(html).not.toMatch(/@import|url\(/);
      expect(html).toContain('<html lang="vi">');
    },
  );
});
