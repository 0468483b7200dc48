// By this a suite says of which members of Google's it is the contract.
import { Meter } from '../../host/meter.ts';

/** Holds the suite to its word: each member must be called while it runs. `console` is not metered and named in no list. */
export function contractOf(...members: readonly string[]): void {
  const record = jest.spyOn(Meter.prototype, 'record');
  afterAll(() => {
    const called = new Set(record.mock.calls.map(([{ method }]) => method));
    record.mockRestore();
    expect(members.filter((member) => !called.has(member))).toEqual([]);
  });
}
