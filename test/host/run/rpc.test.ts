// google.script.run must be as unkind about Dates and private functions as Google's.
import {
  checkArgument,
  cleanResult,
  failureMessage,
  functionNotFound,
  isCallable,
  sentArguments,
} from '../../../host/run/rpc.ts';

class Row {
  readonly name = 'NV-01';
}

const CIRCLE: Record<string, unknown> = {};
CIRCLE.self = CIRCLE;

describe('an argument', () => {
  it.each([
    ['a Date', { due: new Date(0) }, 'due'],
    ['a function', { run: () => 0 }, 'run'],
    ['an instance of a class', { rows: [new Row()] }, '0'],
    ['a Map', { rows: { all: new Map() } }, 'all'],
    ['NaN', { count: Number.NaN }, 'count'],
    ['a symbol', { key: Symbol('x') }, 'key'],
    ['itself, around a corner', CIRCLE, 'self'],
  ])('that holds %s throws in the client, naming the property', (_what, value, property) => {
    expect(() => checkArgument(value)).toThrow(
      new TypeError(`Failed due to illegal value in property: ${property}`),
    );
  });

  it('that is a Date itself is named by its place', () => {
    expect(() => sentArguments(['ok', new Date(0)])).toThrow('Failed due to illegal value in property: 1');
  });

  it('of plain values arrives as a copy, undefined in an array as null, undefined in an object not at all', () => {
    const value = { text: 'ế', list: [1, undefined, null], gone: undefined, bare: Object.create(null) };
    expect(sentArguments([value])).toStrictEqual([{ text: 'ế', list: [1, null, null], bare: {} }]);
  });

  it('may hold one object twice, for that is no circle', () => {
    const cell = { row: 1 };
    expect(sentArguments([[cell, cell]])).toEqual([[{ row: 1 }, { row: 1 }]]);
  });
});

describe('a result', () => {
  it.each([
    ['a Date', { rows: [{ due: new Date(0) }] }],
    ['NaN', [Number.NaN]],
    ['Infinity', { rate: Number.POSITIVE_INFINITY }],
    ['a Map', { byCode: new Map() }],
    ['an instance of a class', [new Row()]],
    ['a promise', Promise.resolve(1)],
    ['a circle', CIRCLE],
  ])('with %s anywhere comes as null, all of it, and no error', (_what, value) => {
    expect(cleanResult(value)).toBeNull();
  });

  it('that is nothing comes as null', () => {
    expect(cleanResult(undefined)).toBeNull();
  });

  it('of plain values comes as it is', () => {
    expect(cleanResult({ ok: true, rows: [['a', 1, false, null]] })).toEqual({
      ok: true,
      rows: [['a', 1, false, null]],
    });
  });
});

describe('a function', () => {
  it('ending in an underscore or not at the top level cannot be called', () => {
    const functions = ['save', 'save_'];
    expect(['save', 'save_', 'App.save'].map((name) => isCallable(name, functions))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('that is missing is named in the language of the user', () => {
    expect(functionNotFound('save', 'en')).toBe('Script function not found: save');
    expect(functionNotFound('save', 'vi')).toBe('Không tìm thấy hàm tập lệnh: save');
  });
});

describe('a failure', () => {
  it('is told as name and message, and nothing more', () => {
    const error = Object.assign(new RangeError('too far'), { code: 7 });
    expect(failureMessage(error)).toBe('RangeError: too far');
    expect(failureMessage('plain text')).toBe('plain text');
  });
});
