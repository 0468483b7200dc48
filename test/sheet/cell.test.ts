// Rules of cells, serial numbers and neutralised text.
import fc from 'fast-check';
import { addDays, day } from '../../src/plan/day.ts';
import { columnLetters } from '../../src/sheet/a1.ts';
import { cellText, dayOfSerial, momentSerial, serialOf } from '../../src/sheet/cell.ts';
import { neutraliseText, restoreText } from '../../src/sheet/text-cell.ts';

describe('serial numbers', () => {
  it('count days from 1899-12-30, as Google Sheets does', () => {
    expect(serialOf(day('2026-01-31'))).toBe(46053);
  });

  it('come back as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
        const date = addDays(day('1950-01-01'), n % 50_000);
        return dayOfSerial(serialOf(date)) === date;
      }),
    );
  });

  it('carry the time as a fraction', () => {
    expect(momentSerial(day('2026-02-09'), '18:00')).toBe(46062.75);
  });
});

describe('cellText', () => {
  it('is trimmed and composed', () => {
    expect(cellText(' Hạn '.normalize('NFD'))).toBe('Hạn');
  });

  it('shows numbers with a decimal comma and dates as documents print them', () => {
    expect(cellText(62.5)).toBe('62,5');
    expect(cellText({ day: day('2026-02-09'), time: '00:00' })).toBe('09/02/2026');
  });
});

describe('neutraliseText', () => {
  it('keeps a text from becoming a formula', () => {
    expect(neutraliseText('=IMPORTXML("x")')).toBe('\'=IMPORTXML("x")');
  });

  it('is undone whichever way Google stores the apostrophe', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = neutraliseText(text);
        const stripped = written.startsWith("'") ? written.slice(1) : written;
        return restoreText(written) === text && (text.startsWith("'") || restoreText(stripped) === text);
      }),
    );
  });

  it('leaves the plan’s own leading dashes and signs as printed', () => {
    for (const text of ['- Công nghiệp, xây dựng', '< 0,2', '>500', '11/12'])
      expect(neutraliseText(text)).toBe(text);
  });
});

describe('columnLetters', () => {
  it('counts as the sheet does', () => {
    expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  });
});
