// Results read and judged against their targets.
import fc from 'fast-check';
import { compareWithPlan, judge, readResult, thresholdOf } from '../../src/plan/result.ts';
import { parseTarget, type Target } from '../../src/plan/target.ts';

function targetOf(printed: string, unit = '%'): Target {
  const reading = parseTarget(printed, unit);
  if (!reading.ok) throw new Error(`no target: ${printed}`);
  return reading.value;
}

function verdictOf(printed: string, typed: string, unit = '%', direction?: 'higher' | 'lower') {
  const target = targetOf(printed, unit);
  const result = readResult(typed, target);
  if (!result.ok) return result.issue.code;
  return result.value && judge(target, result.value, direction);
}

describe('readResult', () => {
  it('takes a blank for no data', () => {
    for (const printed of ['90', '11/12', '', '< 0,2', '14-15']) {
      expect(readResult(' \u00a0', targetOf(printed))).toEqual({ ok: true, value: null });
    }
  });

  it.each([
    ['11/12', '11/12', { kind: 'fraction', numerator: 11, denominator: 12 }],
    ['11/12', '12', { kind: 'fraction', numerator: 12, denominator: 12 }],
    ['11/12', '10 / 11', { kind: 'fraction', numerator: 10, denominator: 11 }],
    ['90', '91,5%', { kind: 'number', value: 91.5 }],
    ['90', '91,5', { kind: 'number', value: 91.5 }],
    ['', 'Đạt', { kind: 'verdict', verdict: 'met' }],
    ['', 'đạt, không để xảy ra điểm nóng', { kind: 'verdict', verdict: 'met' }],
    ['', 'Chưa đạt'.normalize('NFD'), { kind: 'verdict', verdict: 'notMet' }],
    ['', 'KHÔNG ĐẠT', { kind: 'verdict', verdict: 'notMet' }],
    ['', 'Vượt', { kind: 'verdict', verdict: 'exceeded' }],
  ])('for %j reads %j', (printed, typed, value) => {
    expect(readResult(typed, targetOf(printed))).toEqual({ ok: true, value });
  });

  it.each([
    ['11/12', '13/12', 'partOverWhole'],
    ['11/12', '13', 'partOverWhole'],
    ['11/12', '0/0', 'partOverWhole'],
    ['11/12', '95%', 'wrongUnit'],
    ['11/12', '11,5', 'unreadableResult'],
    ['90', 'chín mươi', 'unreadableResult'],
    ['90', '45/50', 'unreadableResult'],
    ['', 'ổn định', 'unreadableResult'],
    ['', '100', 'unreadableResult'],
  ])('for %j answers %j with %s', (printed, typed, code) => {
    expect(readResult(typed, targetOf(printed))).toEqual({ ok: false, issue: { code, text: typed } });
  });

  it('refuses a percentage where people are counted', () => {
    expect(readResult('95%', targetOf('>500', 'Lao động'))).toMatchObject({ issue: { code: 'wrongUnit' } });
  });
});

describe('judge', () => {
  it.each([
    ['14% - 14,5', '13,9', 'notMet'],
    ['14% - 14,5', '14', 'met'],
    ['14% - 14,5', '14,5', 'met'],
    ['14% - 14,5', '14,6', 'exceeded'],
    ['15,5', '15,4', 'notMet'],
    ['15,5', '15,5', 'met'],
    ['15,5', '15,6', 'exceeded'],
    ['< 0,2', '0,2', 'notMet'],
    ['< 0,2', '0,19', 'met'],
    ['<7', '7', 'notMet'],
    ['≤ 7', '7', 'met'],
    ['>90', '90', 'notMet'],
    ['>90', '90,1', 'met'],
    ['≥ 90', '90', 'met'],
    ['100', '99,9', 'notMet'],
    ['100', '100', 'met'],
    ['100', '100,5', 'met'],
    ['11/12', '10/12', 'notMet'],
    ['11/12', '11/12', 'met'],
    ['11/12', '11/11', 'met'],
    ['11/12', '12/12', 'exceeded'],
    ['', 'Đạt', 'met'],
    ['', 'Chưa đạt', 'notMet'],
  ])('holds %j to be, at %s, %s', (printed, typed, verdict) => {
    expect(verdictOf(printed, typed)).toBe(verdict);
  });

  it('calls 501 of "over 500" met, and a count above 100 exceeded', () => {
    expect(verdictOf('>500', '500', 'Lao động')).toBe('notMet');
    expect(verdictOf('>500', '501', 'Lao động')).toBe('met');
    expect(verdictOf('100', '101', 'Hộ')).toBe('exceeded');
  });

  it.each([
    ['5', '5,1', 'notMet'],
    ['5', '5', 'met'],
    ['5', '4,9', 'exceeded'],
    ['5-6', '6,1', 'notMet'],
    ['5-6', '6', 'met'],
    ['5-6', '4,9', 'exceeded'],
  ])('mirrors %j where lower is better: %s is %s', (printed, typed, verdict) => {
    expect(verdictOf(printed, typed, 'Vụ', 'lower')).toBe(verdict);
  });

  it('never calls a better figure worse', () => {
    const order = ['notMet', 'met', 'exceeded'];
    const printed = fc.constantFrom('14% - 14,5', '15,5', '100', '>90', '≥ 90', '< 0,2', '<7', '≤ 7');
    fc.assert(
      fc.property(
        printed,
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (text, a, b) => {
          const target = targetOf(text);
          const rank = (value: number) => order.indexOf(judge(target, { kind: 'number', value }));
          const isCeiling = target.kind === 'bound' && target.op.startsWith('<');
          const [worse, better] = a < b !== isCeiling ? [a, b] : [b, a];
          expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
        },
      ),
    );
  });
});

describe('compareWithPlan', () => {
  it.each([
    ['100', '40', 40],
    ['90', '87', 96.7],
    ['14% - 14,5', '7', 50],
    ['11/12', '10/12', 90.9],
    ['90', '0', 0],
    ['300.000', '299.999', 99.9],
    ['300.000', '300.000', 100],
    ['< 0,2', '0,1', null],
    ['8', '-3', null],
    ['', 'Đạt', null],
  ])('for %j at %s gives %p', (printed, typed, percent) => {
    const target = targetOf(printed);
    const result = readResult(typed, target);
    expect(result.ok && result.value ? compareWithPlan(target, result.value) : 'unread').toBe(percent);
  });
});

describe('thresholdOf', () => {
  it('is the floor of a range, or its ceiling where lower is better', () => {
    expect(thresholdOf(targetOf('5-6'))).toBe(5);
    expect(thresholdOf(targetOf('5-6'), 'lower')).toBe(6);
  });
});
