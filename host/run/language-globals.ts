// The names that belong to the language itself and are therefore there in Apps Script too; all others are the browser's.

export const LANGUAGE_GLOBALS: ReadonlySet<string> = new Set([
  ...['globalThis', 'undefined', 'NaN', 'Infinity', 'eval', 'arguments'],
  ...['isFinite', 'isNaN', 'parseFloat', 'parseInt', 'escape', 'unescape'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
  ...['Object', 'Function', 'Boolean', 'Symbol', 'Number', 'BigInt', 'Math', 'Date', 'String', 'RegExp'],
  ...[
    'Error',
    'AggregateError',
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
  ],
  ...['Array', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Atomics'],
  ...[
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
  ],
  ...['BigInt64Array', 'BigUint64Array', 'Float32Array', 'Float64Array'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Iterator'],
  ...['JSON', 'Promise', 'Reflect', 'Proxy', 'Intl', 'WebAssembly'],
]);

/** Every name a script here could see that the language does not explain, on the global object and what it inherits. */
export function foreignGlobals(): readonly string[] {
  const names = new Set<string>();
  for (let owner: object | null = globalThis; owner && owner !== Object.prototype; owner = parent(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !LANGUAGE_GLOBALS.has(name));
}

function parent(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}
