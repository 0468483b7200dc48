// Numbers as people type them.
import fc from 'fast-check';
import { formatNumber, parseNumber } from '../../src/plan/number.ts';

const valueOfText = (text: string) => {
  const reading = parseNumber(text);
  return reading.ok ? reading.value : reading.issue;
};

describe('parseNumber', () => {
  it.each([
    ['14,5', 14.5],
    ['0,2', 0.2],
    ['0', 0],
    ['007', 7],
    ['300.000', 300000],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['300 000', 300000],
    ['300\u00a0000', 300000],
    ['15.5', 15.5],
    ['1.500', 1500],
    ['0.500', 0.5],
    ['1234.567', 1234.567],
    ['+8', 8],
    ['-5', -5],
    ['–5', -5],
    ['— 5', -5],
    ['−5', -5],
    ['\u200b95\ufeff', 95],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value, percent: false });
  });

  it.each([
    ['95%', 95],
    ['95 %', 95],
    ['-2,5%', -2.5],
  ])('reads %j as %d percent', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value, percent: true });
  });

  it.each([
    '',
    ' ',
    '-',
    '5,',
    ',5',
    '1 5',
    '1,234.5',
    '12.34,5',
    '1.23.4',
    '1,2,3',
    '95%%',
    '1e5',
    'Đạt',
    'NaN',
    '11/12',
    '1234567890123456',
  ])('reports %j as unreadable, with the text as typed', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, issue: { code: 'unreadableNumber', text } });
  });

  it('reads a number the same in composed and decomposed Unicode', () => {
    expect(valueOfText('14,5%'.normalize('NFD'))).toBe(14.5);
  });

  it('never gives a number that is not finite, nor zero for text without a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,%- +\u00a0–x') }), (text) => {
        const reading = parseNumber(text);
        if (reading.ok) {
          expect(Number.isFinite(reading.value)).toBe(true);
          expect(text).toMatch(/\d/);
        }
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [14.5, '14,5'],
    [300000, '300.000'],
    [1234567.25, '1.234.567,25'],
    [100, '100'],
    [0, '0'],
    [-0, '0'],
    [-0.2, '-0,2'],
    [0.1 + 0.2, '0,3'],
    [0.000001, '0,000001'],
    [1e15, '1.000.000.000.000.000'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('is undone by parseNumber for every number of up to 15 digits and six decimals', () => {
    const numbers = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));
    fc.assert(
      fc.property(numbers, (value) => {
        expect(valueOfText(formatNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
