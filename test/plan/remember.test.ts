// Work that is done once.
import { perObject, perText } from '../../src/plan/remember.ts';

describe('perText', () => {
  it('reads each text once, even one that yields nothing', () => {
    const read = jest.fn(() => undefined);
    const remembered = perText(read);
    remembered('a');
    remembered('a');
    remembered('constructor');
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('perObject', () => {
  it('makes one value for each object', () => {
    const make = perObject((_key: object) => ({}));
    const key = {};
    expect(make(key)).toBe(make(key));
    expect(make(key)).not.toBe(make({}));
  });
});
