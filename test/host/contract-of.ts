// By this a suite says of which methods of Google's it is the contract.
import { Meter } from '../../host/meter.ts';

/**
 * Holds the suite to its word: each method must be called while it runs. By class the names, parted by blanks; `console`
 * is not metered, so no suite can be held to it.
 */
export function contractOf(methods: Readonly<Record<string, string>>): void {
  const record = jest.spyOn(Meter.prototype, 'record');
  afterAll(() => {
    const called = new Set(record.mock.calls.map(([{ method }]) => method));
    record.mockRestore();
    const stated = Object.entries(methods).flatMap(([name, members]) =>
      members
        .trim()
        .split(/\s+/)
        .map((member) => `${name}.${member}`),
    );
    expect(stated.filter((method) => !called.has(method))).toEqual([]);
  });
}
