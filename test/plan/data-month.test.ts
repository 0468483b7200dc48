// Data months, which end on the closing day.
import fc from 'fast-check';
import {
  dataMonth,
  dataQuarter,
  firstClose,
  lastClosedMonth,
  lastPeriodDue,
  monthsElapsed,
} from '../../src/plan/data-month.ts';
import { addDays, day } from '../../src/plan/day.ts';

describe('dataMonth', () => {
  it.each([
    ['2026-01-14', '2026-01', '2025-12-15', '2026-01-14'],
    ['2026-01-15', '2026-02', '2026-01-15', '2026-02-14'],
    ['2026-02-14', '2026-02', '2026-01-15', '2026-02-14'],
    ['2026-12-15', '2027-01', '2026-12-15', '2027-01-14'],
  ])('of %s is %s', (today, period, start, end) => {
    expect(dataMonth(day(today), 14)).toEqual({ period, start, end });
  });

  it('ends with the month where the closing day is lacking', () => {
    expect(dataMonth(day('2026-02-10'), 31)).toEqual({
      period: '2026-02',
      start: '2026-02-01',
      end: '2026-02-28',
    });
  });

  it('holds every day in exactly one month, the next one following on', () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays(day('2025-01-01'), offset));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 31 }), (date, closingDay) => {
        const month = dataMonth(date, closingDay);
        expect(month.start <= date && date <= month.end).toBe(true);
        expect(month.period).toBe(month.end.slice(0, 7));
        const next = dataMonth(addDays(month.end, 1), closingDay);
        expect(next.start).toBe(addDays(month.end, 1));
        expect(lastClosedMonth(next.start, closingDay)).toEqual(month);
      }),
    );
  });
});

describe('dataQuarter', () => {
  it.each([
    ['2026-01-14', '2025-12-15', '2026-03-14'],
    ['2026-03-15', '2026-03-15', '2026-06-14'],
  ])('of %s runs from %s to %s', (today, start, end) => {
    expect(dataQuarter(day(today), 14)).toEqual({ start, end });
  });
});

describe('firstClose', () => {
  it.each([
    ['month', '2026-01-14'],
    ['quarter', '2026-03-14'],
    ['halfYear', '2026-06-14'],
    ['year', '2026-12-31'],
    ['once', '2026-12-31'],
  ] as const)('of a %s indicator is %s', (cadence, close) => {
    expect(firstClose(cadence, 2026, 14)).toBe(close);
  });
});

describe('lastPeriodDue', () => {
  it.each([
    ['month', '2026-01-14', null],
    ['month', '2026-01-15', '2026-01'],
    ['month', '2026-08-20', '2026-08'],
    ['month', '2027-05-01', '2026-12'],
    ['quarter', '2026-03-14', null],
    ['quarter', '2026-05-20', '2026-03'],
    ['halfYear', '2026-06-15', '2026-06'],
    ['year', '2026-12-31', null],
    ['once', '2027-12-31', null],
  ] as const)('of a %s indicator on %s is %s', (cadence, today, period) => {
    expect(lastPeriodDue(cadence, day(today), 2026, 14)).toBe(period);
  });
});

describe('monthsElapsed', () => {
  it.each([
    ['2025-12', 0],
    ['2026-01', 1],
    ['2026-12', 12],
    ['2027-03', 12],
  ])('of %s is %d', (period, months) => {
    expect(monthsElapsed(period, 2026)).toBe(months);
  });
});
