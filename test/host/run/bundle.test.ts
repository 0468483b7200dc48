// One contract for both runners: what the script finds around it, and what of it can be reached.
import { exception } from '../../../host/errors.ts';
import { topLevelFunctions } from '../../../host/run/bundle.ts';
import { inNode, inPage } from '../office-builders.ts';

/** What no global of Apps Script is. */
const LACKING = [
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'setTimeout', 'setInterval'],
  ...['clearTimeout', 'clearInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'Request', 'Response'],
  ...[
    'FormData',
    'File',
    'Blob',
    'ReadableStream',
    'DOMException',
    'crypto',
    'structuredClone',
    'performance',
  ],
  ...['process', 'require', 'module', 'exports', 'Buffer', 'global', '__dirname', 'AbortController', 'Event'],
  ...['window', 'document', 'self', 'navigator', 'location', 'localStorage', 'indexedDB', 'XMLHttpRequest'],
];

describe.each([
  ['in Node', inNode],
  ['in the page', inPage],
])('the bundle %s', (_where, bundle) => {
  it('offers the functions at the top level of Code.js and nothing from inside its closure', () => {
    expect(bundle().functions).toEqual([
      ...[
        'onOpen',
        'onEdit',
        'setUp',
        'everyDay',
        'ask',
        'breakDown',
        'swallow',
        'selected',
        'goTo',
        'countLoads',
        'echo',
        'today',
      ],
      ...['typesOf', 'globalNames', 'isError', 'hidden_'],
    ]);
  });

  it('gives undefined for a name that is no function, be it one that every object has', () => {
    const find = bundle().load({ MailApp: {} });
    expect(['App', 'MailApp', 'toString', 'constructor', 'missing'].map(find)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('starts every execution from fresh variables', () => {
    const { load } = bundle();
    const find = load({});
    expect([find('countLoads')?.(), find('countLoads')?.(), load({})('countLoads')?.()]).toEqual([1, 2, 1]);
  });

  it('shows the script nothing that Apps Script lacks', () => {
    const types = bundle().load({})('typesOf')?.(LACKING) as string[];
    expect(LACKING.filter((_name, index) => types[index] !== 'undefined')).toEqual([]);
  });

  it('shows the script the language and the services it is given', () => {
    const find = bundle().load({ MailApp: {}, console: {} });
    const names = ['MailApp', 'console', 'Map', 'Intl', 'JSON', 'Promise', 'BigInt', 'LockService'];
    expect(Array.from(find('typesOf')?.(names) as string[])).toEqual([
      ...['object', 'object', 'function', 'object', 'object', 'function', 'function', 'undefined'],
    ]);
    expect(Array.from(find('globalNames')?.() as string[])).toEqual(['object', 'function', 'undefined']);
  });

  it('lets the script know a thrown service exception for an Error', () => {
    const thrower = () => {
      throw exception('en', { en: 'no', vi: 'không' });
    };
    const seen = bundle().load({})('isError')?.(thrower) as unknown[];
    expect(Array.from(seen)).toEqual([true, false, 'Exception']);
  });

  it('runs on the Date it is given', () => {
    class Fixed extends Date {
      constructor() {
        super(86_400_000);
      }
    }
    expect(Number(bundle().load({ Date: Fixed })('today')?.())).toBe(86_400_000);
  });

  it('knows its pages by their names without the ending', () => {
    expect(bundle().html('sidebar')).toContain('<p>Xin chào</p>');
    expect([bundle().html('sidebar.html'), bundle().html('toString')]).toEqual([undefined, undefined]);
  });
});

describe('top-level functions', () => {
  it('are those declared at the start of a line', () => {
    const code = 'var a = 1;\nfunction first(){}\n  function inner(){}\nfunction $second_(x) {}';
    expect(topLevelFunctions(code)).toEqual(['first', '$second_']);
  });
});
