// Point 14: Google's parser knows less than its engine, the engine less than a browser, and the first line runs with no more rights than the rest.

import { anOffice } from '../office/an-office.ts';
import { aWorld, CHIEF } from '../office-builders.ts';
import { rule, scriptInNode, scriptInPage, thrownBy } from './rule.ts';

const PARSER = 'guide to V8 documented for fields and names, static blocks and instance fields reported';
const LIBRARY = 'no list of Google’s says how far it goes';
const RIGHTS = 'guide to add-on authorisation, documented';

const RUNNERS = [
  ['in Node', scriptInNode],
  ['in the page', scriptInPage],
] as const;

/** What every browser and Node take, and Google's parser does not. */
const REFUSED: Readonly<Record<string, string>> = {
  'a field': 'class Row { code = 1 }',
  'a static field': 'class Row { static count = 0 }',
  'a private name': 'class Row { #code() { return 1 } }',
  'a static block': 'class Row { static { Row.count = 0 } }',
  'an import': 'import { a } from "./a.js"',
  'an export': 'export function onOpen() {}',
  'an import at run time': 'function onOpen() { return import("./a.js") }',
  'a field deep inside': 'const make = () => class extends Object { read() { return class { code = 1 } } }',
};
const TAKEN = [
  'class Row extends Error { constructor() { super("class { a = 1 }") } static make() {} get code() { return 1 } }',
  '// import, export and class Row { code = 1 } in a remark\nconst a = { class: "#x", import: 1 }?.class ?? /#x/',
];

const OPENS = `function onOpen() { SpreadsheetApp.getUi().createMenu('Kế hoạch').addItem('Mở', 'open').addToUi(); }`;

export function runtime(): void {
  for (const [where, script] of RUNNERS) {
    rule(`class fields, private names, static blocks and modules do not even load ${where}`, PARSER, () => {
      const verdicts = (codes: readonly string[]) =>
        codes.map((code) => thrownBy(() => script(code)).startsWith('SyntaxError: Google refuses Code.js: '));
      return {
        seen: [verdicts(Object.values(REFUSED)), verdicts(TAKEN)],
        google: [Object.keys(REFUSED).map(() => true), [false, false]],
        naive: [Object.keys(REFUSED).map(() => false), [false, false]],
      };
    });

    rule(`a look at the document in the first line leaves an add-on without menu ${where}`, RIGHTS, () => {
      const first = [
        '',
        'const SS = SpreadsheetApp.getActive();',
        'const P = PropertiesService.getDocumentProperties();',
      ];
      const seen = first.map((line) => {
        const { office } = anOffice(aWorld({ language: 'en' }), script(`${line}\n${OPENS}`));
        office.open('NONE');
        return [office.menus.length, ...office.failures.map(({ message }) => message)];
      });
      const refused = ['SpreadsheetApp.getActive', 'PropertiesService.getDocumentProperties'].map((name) => [
        0,
        `Exception: You do not have permission to call ${name}.`,
      ]);
      return { seen, google: [[1], ...refused], naive: [[1], [1], [1]] };
    });
  }

  rule('a mail quota in the first line ends every edit, and no click', RIGHTS, () => {
    const code = `const LEFT = MailApp.getRemainingDailyQuota();\nfunction onEdit() {}\nfunction left() { return LEFT; }`;
    const { office, sheet } = anOffice(aWorld({ language: 'en' }), scriptInNode(code));
    office.type(sheet, 'A1', 'x');
    return {
      seen: [office.call('left'), office.failures.map(({ message }) => message)],
      google: [
        { ok: true, value: 1500 },
        ['Exception: You do not have permission to call MailApp.getRemainingDailyQuota.'],
      ],
      naive: [{ ok: true, value: 1500 }, []],
    };
  });

  rule('the first line runs once more with every execution, as whoever starts it', 'documented', () => {
    const code = `const BY = Session.getEffectiveUser().getEmail();\nlet calls = 0;\nfunction count() { calls += 1; return [BY, calls]; }`;
    const { office } = anOffice(aWorld(), scriptInNode(code));
    const [other = CHIEF] = office.world.options.users.slice(1);
    const seen = [office.call('count'), office.as(other.email).call('count')];
    return {
      seen,
      google: [CHIEF, other].map(({ email }) => ({ ok: true, value: [email, 1] })),
      naive: [1, 2].map((calls) => ({ ok: true, value: [CHIEF.email, calls] })),
    };
  });

  rule('the library ends with ES2019, in the first line already', LIBRARY, () => {
    const names = [
      '[].at',
      '"".replaceAll',
      'Object.hasOwn',
      'Promise.any',
      '[].flatMap',
      'Object.fromEntries',
    ];
    const code = `const SEEN = [${names.map((name) => `typeof ${name}`)}];\nfunction seen() { return SEEN; }`;
    const gone = 'undefined';
    return {
      seen: anOffice(aWorld(), scriptInNode(code)).office.call('seen'),
      google: { ok: true, value: [gone, gone, gone, gone, 'function', 'function'] },
      naive: { ok: true, value: names.map(() => 'function') },
    };
  });

  rule('there is no timer, no address and no text encoder', 'guide to V8, documented', () => {
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'atob',
      'crypto',
      'structuredClone',
      'process',
    ];
    const code = `function seen() { return [${names.map((name) => `typeof ${name}`)}]; }`;
    return {
      seen: RUNNERS.map(([, script]) => anOffice(aWorld(), script(code)).office.call('seen')),
      google: Array(2).fill({ ok: true, value: names.map(() => 'undefined') }),
      naive: Array(2).fill({ ok: true, value: names.map(() => 'function') }),
    };
  });
}
