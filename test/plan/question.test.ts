// Which results are asked about, and which are taken as they are.
import type { Period } from '../../src/plan/indicator.ts';
import { questionResult } from '../../src/plan/question.ts';

const asked = (printedTarget: string, unit: string, result: string, source = '') =>
  questionResult({ printedTarget, unit, result, source, period: '2026-03' as Period }, 'latest', [])?.code ??
  null;
const total = (result: string, ...earlier: readonly (readonly [string, number])[]) =>
  questionResult(
    { printedTarget: '300', unit: 'Lao động', result, source: '', period: '2026-03' as Period },
    'cumulative',
    earlier.map(([period, value]) => ({ period: period as Period, value })),
  )?.code ?? null;

it.each([
  ['100', '%', '0,9', 'looksLikeFraction'],
  ['8', '%', '0,08', 'looksLikeFraction'],
  ['8', '%', '0,1', 'looksLikeFraction'],
  ['8', '%', '0,8', null],
  ['8', '%', '7,5', null],
  ['95', '%', '105', 'overHundred'],
  ['14,5', '%', '-2', null],
  ['95', '%', '-2', 'belowZero'],
  ['8', '%', '80', 'farAbovePlan'],
  ['300', 'Lao động', '1500', 'farAbovePlan'],
  ['300', 'Lao động', '1,500', 'notWhole'],
  ['300', 'Lao động', '-1', 'belowZero'],
  ['300', 'Lao động', '120', null],
  ['300', 'Lao động', '', null],
])('of %s %s planned, «%s»: %s', (target, unit, result, code) => {
  expect(asked(target, unit, result)).toBe(code);
});

it('a remark that it was checked answers for this figure alone', () => {
  expect(asked('100', '%', '0,9', 'Đã kiểm tra 0,9')).toBe(null);
  expect(asked('100', '%', '0,8', 'Đã kiểm tra 0,9')).toBe('looksLikeFraction');
  expect(asked('100', '%', '0,9', 'Đã kiểm tra 0,95')).toBe('looksLikeFraction');
});

it('a running total is not to fall below the month before, and begins anew each year', () => {
  expect(total('45', ['2026-01', 120])).toBe('totalBelowEarlier');
  expect(total('45', ['2026-01', 120], ['2026-02', 40])).toBe(null);
  expect(total('45', ['2025-12', 120])).toBe(null);
});
