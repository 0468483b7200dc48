// The Date of a script: in its own zone it is the language's Date, whatever zone the machine is in.
import fc from 'fast-check';
import { Clock } from '../../host/clock.ts';
import { scriptDate } from '../../host/script-date.ts';

const HOUR = 3_600_000;
const MACHINE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const clock = new Clock(Date.parse('2026-02-09T08:30:15.250+07:00'));
const Local = scriptDate(clock, MACHINE);
const Hanoi = scriptDate(clock, 'Asia/Ho_Chi_Minh');
const NewYork = scriptDate(clock, 'America/New_York');

const instant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) });
const GETTERS = [
  ...(['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getSeconds'] as const),
  ...(['getMilliseconds', 'getTimezoneOffset', 'getTime', 'toISOString'] as const),
];

describe('in the machine’s own zone', () => {
  it('every getter tells what the language’s does', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        const [ours, theirs] = [new Local(ms), new Date(ms)];
        for (const name of GETTERS) expect([name, ours[name]()]).toEqual([name, theirs[name]()]);
      }),
    );
  });

  it('parts, and parts that overflow, make the instant that they make for the language', () => {
    const part = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 1960, max: 2090 }), part, part, part, (year, month, day, hour) => {
        expect(new Local(year, month, day, hour).getTime()).toBe(new Date(year, month, day, hour).getTime());
        const [ours, theirs] = [new Local(year, 0, 1), new Date(year, 0, 1)];
        expect([ours.setMonth(month, day), ours.setHours(hour)]).toEqual([
          theirs.setMonth(month, day),
          theirs.setHours(hour),
        ]);
      }),
    );
  });
});

describe('in another zone than the machine’s', () => {
  it.each([
    ['2026-03-15T00:00:00+07:00', 14, 13],
    ['2026-03-15', 14, 20],
    ['2026-03-15 00:00', 15, 0],
    ['2026-03-15T00:00', 15, 0],
    ['15 March 2026', 15, 0],
    ['Sun Mar 15 2026 00:00:00 GMT+0700 (Indochina Time)', 14, 13],
  ])('%s is read by its own zone, else by the script’s', (text, day, hour) => {
    const date = new NewYork(text);
    expect([date.getDate(), date.getHours(), NewYork.parse(text)]).toEqual([day, hour, date.getTime()]);
  });

  it('its parts make it again, but for the hour that autumn repeats', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        const date = new NewYork(ms);
        const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
        const time = [date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()] as const;
        expect([0, HOUR]).toContain(Math.abs(new NewYork(year, month, day, ...time).getTime() - ms));
      }),
    );
  });

  it('texts are local', () => {
    const date = new NewYork('2026-03-15T00:00:00+07:00');
    expect([String(date), date.toLocaleDateString('vi-VN'), date.toLocaleTimeString('vi-VN')]).toEqual([
      'Sat Mar 14 2026 13:00:00 GMT-0400 (America/New_York)',
      '14/3/2026',
      '13:00:00',
    ]);
    expect([date.toDateString(), date.toTimeString()]).toEqual([
      'Sat Mar 14 2026',
      '13:00:00 GMT-0400 (America/New_York)',
    ]);
    expect(JSON.stringify(date)).toBe('"2026-03-14T17:00:00.000Z"');
  });

  it('"now" is the clock’s, with or without new', () => {
    expect([new Hanoi().getTime(), Hanoi.now()]).toEqual([clock.now(), clock.now()]);
    expect(Hanoi()).toBe('Mon Feb 09 2026 08:30:15 GMT+0700 (Asia/Ho_Chi_Minh)');
    expect([new Hanoi().getMilliseconds(), new Hanoi(26, 1).getFullYear()]).toEqual([250, 1926]);
  });

  it('a date of another making is taken, and nonsense is no date', () => {
    expect(new Hanoi(new Date('2026-01-05T00:00Z')).getHours()).toBe(7);
    const none = [new Hanoi('hôm qua'), new Hanoi(2026, Number.NaN), new Hanoi(Number.NaN)];
    expect(none.map(String)).toEqual(Array(3).fill('Invalid Date'));
    expect(none.map((date) => [date.getDate(), date.getDay(), date.getTimezoneOffset()])).toEqual(
      Array(3).fill(Array(3).fill(Number.NaN)),
    );
    expect(new Hanoi() instanceof Hanoi && new Hanoi() instanceof Date).toBe(true);
  });
});
