// Calendar days as text.
import fc from 'fast-check';
import {
  addDays,
  day,
  dayOf,
  daysBetween,
  formatDay,
  isoWeekOf,
  readDay,
  weekdayOf,
} from '../../src/plan/day.ts';

const days = fc.integer({ min: -30_000, max: 60_000 }).map((offset) => addDays(day('2026-01-01'), offset));

describe('a day', () => {
  it('exists or is null', () => {
    expect(dayOf(2028, 2, 29)).toBe('2028-02-29');
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(dayOf(999, 12, 31)).toBeNull();
    expect(() => day('2026-02-30')).toThrow(new RangeError('not a day: 2026-02-30'));
  });

  it.each([
    ['31/3/2026', '2026-03-31'],
    [' 31-03-2026 ', '2026-03-31'],
    ['2026-3-31', '2026-03-31'],
    ['31/02/2026', null],
    ['03/2026', null],
  ])('typed %j is %p', (text, found) => {
    expect(readDay(text)).toBe(found);
  });

  it('falls on the weekday that the calendar prints', () => {
    expect(weekdayOf(day('2026-01-31'))).toBe(6);
    expect(weekdayOf(day('2026-03-15'))).toBe(7);
  });

  it('belongs to the ISO week of its Thursday', () => {
    expect(isoWeekOf(day('2025-12-29'))).toBe('2026-W01');
    expect(isoWeekOf(day('2027-01-03'))).toBe('2026-W53');
  });

  it('comes back from its printed form, and days added are days between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        expect(readDay(formatDay(date))).toBe(date);
        expect(daysBetween(date, addDays(date, count))).toBe(count);
        expect(date < addDays(date, count)).toBe(count > 0);
      }),
    );
  });
});
