// What the add-in's frames keep: each person apart, by the words of localStorage, and gone when all begins anew.
import fc from 'fast-check';
import type { FromFrame } from '../../../host/page/frame/protocol.ts';
import { FrameStorage } from '../../../host/page/frame/storage.ts';
import { clearShelves, keepOn, keptOf } from '../../../host/page/shelf.ts';

const LAN = 'lan@chuvanan.example';
const HA = 'ha@chuvanan.example';

/** As a browser's: its keys are its own properties, so that Object.keys tells them. */
function browserStorage(): Record<string, unknown> {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, text: string) {
      this[key] = text;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods);
}

function given(storage: () => unknown): void {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: storage });
}

let storage: Record<string, unknown>;
beforeEach(() => {
  storage = browserStorage();
  given(() => storage);
});
afterAll(() => Reflect.deleteProperty(globalThis, 'localStorage'));

const opened = (email: string) =>
  new FrameStorage(keptOf(email) ?? [], ({ key, text }) => keepOn(email, key, text));

test('a frame that opens later holds what the frames before it have kept and not taken away', () => {
  const change = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    text: fc.option(fc.string()),
    anew: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      clearShelves();
      const kept = new Map<string, string>();
      let frame = opened(LAN);
      for (const { key, text, anew } of changes) {
        if (anew) frame = opened(LAN);
        if (text === null) frame.removeItem(key);
        else frame.setItem(key, text);
        if (text === null) kept.delete(key);
        else kept.set(key, text);
        expect(frame.getItem(key)).toBe(text);
      }
      expect(new Map(keptOf(LAN))).toEqual(kept);
      expect(Array.from({ length: frame.length }, (_, at) => frame.key(at)).sort()).toEqual(
        [...kept.keys()].sort(),
      );
    }),
  );
});

test('everything is kept as text, and what was never kept is null', () => {
  const told: FromFrame[] = [];
  const frame = new FrameStorage([], (change) => told.push(change));
  frame.setItem('n', 5 as unknown as string);

  expect([frame.getItem('n'), frame.getItem('m'), frame.key(1)]).toEqual(['5', null, null]);
  expect(told).toEqual([{ kind: 'keep', key: 'n', text: '5' }]);
});

test('nobody finds what another person has kept; a new beginning leaves what is not the host’s', () => {
  storage.other = 'x';
  opened(LAN).setItem('unit', 'A');
  opened(HA).setItem('unit', 'B');
  opened(HA).clear();
  expect([keptOf(LAN), keptOf(HA)]).toEqual([[['unit', 'A']], []]);

  clearShelves();

  expect([keptOf(LAN), Object.keys(storage)]).toEqual([[], ['other']]);
});

test('where the browser keeps nothing for the page, nothing is kept for frames, and a new beginning goes through', () => {
  given(() => {
    throw new DOMException('denied', 'SecurityError');
  });

  expect(keptOf(LAN)).toBeNull();
  expect(clearShelves).not.toThrow();
});
