// When a daily trigger fires.
import { nextDue } from '../../../host/run/triggers.ts';
import type { InstalledTrigger } from '../../../host/types.ts';

function daily(
  id: string,
  hour: number,
  minute: number,
  timeZone = 'Asia/Ho_Chi_Minh',
  everyDays = 1,
): InstalledTrigger {
  return { id, owner: 'a@b.vn', handler: 'daily', hour, minute, everyDays, timeZone };
}

function due(triggers: readonly InstalledTrigger[], after: string, until: string) {
  const found = nextDue(triggers, Date.parse(after), Date.parse(until));
  return found && [new Date(found.at).toISOString(), found.triggers.map(({ id }) => id)];
}

describe('a daily trigger', () => {
  const seven = daily('seven', 7, 12);

  it('fires at its hour and minute on the wall clock of its zone', () => {
    expect(due([seven], '2026-02-09T00:00+07:00', '2026-02-10T00:00+07:00')).toEqual([
      '2026-02-09T00:12:00.000Z',
      ['seven'],
    ]);
  });

  it('fires on the next day when its time is over', () => {
    expect(due([seven], '2026-02-09T07:12+07:00', '2026-02-12T00:00+07:00')?.[0]).toBe(
      '2026-02-10T00:12:00.000Z',
    );
  });

  it('does not fire before its time', () => {
    expect(due([seven], '2026-02-09T00:00+07:00', '2026-02-09T07:11+07:00')).toBeNull();
  });

  it('fires at the very end of the span', () => {
    expect(due([seven], '2026-02-09T00:00+07:00', '2026-02-09T07:12+07:00')).not.toBeNull();
  });

  it('fires together with another of the same minute, in the order of installing', () => {
    expect(
      due([seven, daily('other', 7, 12), daily('later', 8, 0)], '2026-02-08T12:00Z', '2026-02-12T00:00Z'),
    ).toEqual(['2026-02-09T00:12:00.000Z', ['seven', 'other']]);
  });

  it('keeps its wall-clock hour over a summer-time change', () => {
    const berlin = [daily('b', 7, 0, 'Europe/Berlin')];
    expect(due(berlin, '2026-03-28T00:00Z', '2026-03-30T00:00Z')?.[0]).toBe('2026-03-28T06:00:00.000Z');
    expect(due(berlin, '2026-03-28T12:00Z', '2026-03-30T00:00Z')?.[0]).toBe('2026-03-29T05:00:00.000Z');
  });

  it('of every second day leaves a day out', () => {
    const other = [daily('x', 7, 0, 'UTC', 2)];
    const first = nextDue(other, 0, 10 * 86_400_000)?.at ?? 0;
    expect((nextDue(other, first, 10 * 86_400_000)?.at ?? 0) - first).toBe(2 * 86_400_000);
  });
});

it('nothing is due where nothing is installed', () => {
  expect(nextDue([], 0, 1e15)).toBeNull();
});
