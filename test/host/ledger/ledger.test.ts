// The ledger against the code, both ways: what the host's classes have, and what the add-in uses of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulatedMembers, LEDGER } from '../../../host/ledger/ledger.ts';
import { MAIL_FIELDS } from '../../../host/services/mail-app.ts';
import { CLASSES } from './classes.ts';
import { googleUses, type Use } from './google-uses.ts';
import { specimens } from './specimens.ts';

const LISTED = new Map(LEDGER.flatMap(({ classes }) => classes).map(({ name, google }) => [name, google]));
const MEMBERS = emulatedMembers();
/** Not a class: the fields of an object that a script hands over. */
const FIELDS = 'MailAdvancedParameters';
const google = googleUses([...LISTED.values()]);
const objects = specimens();

/** What stands on an object and on its class, whatever a script may make of it. */
function namesOn(object: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at: object | null = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return names;
}

/** 'Range.merge at src/gas/book.ts:12', for all that the ledger lacks. */
function outsideLedger(uses: readonly Use[]): readonly string[] {
  const isListed = (member: string): boolean => {
    const [name = '', ...rest] = member.split('.');
    return MEMBERS.get(name)?.includes(rest.join('.')) ?? false;
  };
  return uses.filter(({ member }) => !isListed(member)).map(({ member, at }) => `${member} at ${at}`);
}

/** What the suites beside this one claim by contractOf, which holds each of them to it. */
function statedMethods(): ReadonlySet<string> {
  const suites = ['../contract', '../services'].map((folder) => join(__dirname, folder));
  const texts = suites.flatMap((suite) =>
    readdirSync(suite).map((name) => readFileSync(join(suite, name), 'utf8')),
  );
  const claims = texts.flatMap((text) => /^contractOf\(\{([^}]*)\}\);$/m.exec(text)?.[1] ?? []);
  const classes = claims.flatMap((claim) => [...claim.matchAll(/(\w+): ['`]([^'`]*)['`]/g)]);
  return new Set(
    classes.flatMap(([, name, methods = '']) =>
      methods
        .trim()
        .split(/\s+/)
        .map((method) => `${name}.${method}`),
    ),
  );
}

const ofAddIn = google.uses.filter(({ at }) => at.startsWith('src/'));

describe('the ledger and the host', () => {
  it('know the same classes', () => {
    expect(Object.keys(objects).sort()).toEqual([...LISTED.keys()].filter((name) => name !== FIELDS).sort());
  });

  it.each(Object.entries(objects))('know the same members of %s', (name, object) => {
    const known = google.members[LISTED.get(name) ?? ''] ?? [];
    const has = [...namesOn(object ?? {})].filter((member) => known.includes(member));
    expect(has.sort()).toEqual([...(MEMBERS.get(name) ?? [])].sort());
  });

  it('know the same fields of a mail', () => {
    expect([...MAIL_FIELDS].sort()).toEqual([...(MEMBERS.get(FIELDS) ?? [])].sort());
  });

  it.each(Object.entries(objects))('refuse what %s has not, by that name', (name, object) => {
    expect(() => Reflect.get(object ?? {}, 'noSuchMember')).toThrow(`${name}.noSuchMember is not emulated`);
  });

  it('name every member once', () => {
    for (const [, members] of MEMBERS) expect(members).toEqual([...new Set(members)]);
  });
});

describe('a class of the host', () => {
  const SERVICES = join(__dirname, '../../../host/services');
  const sources = readdirSync(SERVICES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(SERVICES, path), 'utf8'));

  it('is checked by the compiler against its lines of the ledger, wherever the bundle can meet it', () => {
    const isObjectOf = ({ ledger, prototype }: (typeof CLASSES)[number]): boolean => {
      const object = objects[ledger.name];
      return !!object && Object.getPrototypeOf(object) === prototype;
    };
    expect(CLASSES.filter((one) => !isObjectOf(one)).map(({ ledger }) => ledger.name)).toEqual([]);
    const checked = new Set(CLASSES.map(({ ledger }) => ledger.name));
    const unchecked = Object.entries(objects).filter(([name]) => !checked.has(name));
    const isEnumeration = ([, object]: (typeof unchecked)[number]) => Object.isFrozen(object);
    expect(unchecked.filter((one) => !isEnumeration(one)).map(([name]) => name)).toEqual([]);
  });

  it('says which of Google’s members it has; but for what Protection begins with, which has none', () => {
    const declared = sources.flatMap((source) => [...source.matchAll(/^(?:export )?class [^{]*\{/gm)]);
    expect(declared.length).toBeGreaterThan(40);
    const silent = declared.map(([head]) => head).filter((head) => !/\bimplements (?:Pick<)?\w/.test(head));
    expect(silent).toEqual(['export class KeptProtection {']);
  });
});

describe('the add-in', () => {
  it('uses nothing of Google’s that the ledger lacks', () => {
    expect(outsideLedger(ofAddIn)).toEqual([]);
    expect(new Set(ofAddIn.map(({ at }) => at.split(':')[0])).size).toBeGreaterThan(8);
  });

  it('would be told each use of something else, by name and place', () => {
    const told = outsideLedger(google.uses.filter(({ at }) => !ofAddIn.some((own) => own.at === at)));
    expect(told.map((use) => use.replace('test/host/ledger/outside-ledger.ts', 'line')).sort()).toEqual(
      [
        'Cache.put at line:22',
        'CacheService.getDocumentCache at line:22',
        'Direction.DOWN at line:16',
        'MailAdvancedParameters.replyTo at line:21',
        'Range.getNextDataCell at line:16',
        'Range.merge at line:10',
        'Range.merge at line:6',
        'Sheet.clearFormats at line:17',
        'SpreadsheetApp.Direction at line:14',
        'URL at line:26',
        'URL.host at line:26',
      ].sort(),
    );
  });

  it('calls no method that no contract states', () => {
    const methods = ofAddIn.flatMap(({ kind, member }) => (kind === 'method' ? [member] : []));
    const stated = statedMethods();
    // What goes to the log is no service call: session-and-utilities.test.ts tells what becomes of it.
    expect([...new Set(methods)].filter((one) => !stated.has(one))).toEqual(['console.error']);
  });
});
