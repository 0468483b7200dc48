// The small picture of an indicator's figures.
import { ownPeriod, PICTURE, pictureLabel, pointsOf } from '../../../src/ui/sidebar/trend.ts';
import { aBoard, anIndicator } from './cards.ts';

const withHistory = (...history: readonly (readonly [string, string])[]) =>
  anIndicator('CT-05', { history: history.map(([period, text]) => ({ period, text })) });

it('leaves the space of a month without a figure, and puts the larger higher', () => {
  const [first, second, third] = pointsOf(
    withHistory(['2025-12', '20'], ['2026-01', '40'], ['2026-04', '30']),
  );
  expect([first?.x, third?.x]).toEqual([PICTURE.margin, PICTURE.width - PICTURE.margin]);
  expect(second?.x).toBeCloseTo(PICTURE.margin + (PICTURE.width - 2 * PICTURE.margin) / 4, 0);
  expect(second?.y).toBe(PICTURE.margin);
  expect(first?.y).toBe(PICTURE.height - PICTURE.margin);
});

it('is drawn of numbers only, and of two at least', () => {
  expect(pointsOf(withHistory(['2026-01', '20']))).toEqual([]);
  expect(pointsOf(withHistory(['2026-01', '20'], ['2026-02', 'chưa có']))).toEqual([]);
  expect(
    pointsOf({
      history: withHistory(['2026-01', 'Đạt'], ['2026-02', 'Vượt']).history,
      printedTarget: '',
      unit: '',
    }),
  ).toEqual([]);
});

it('lies in the middle when all figures are alike', () => {
  expect(pointsOf(withHistory(['2026-01', '20'], ['2026-02', '20'])).map(({ y }) => y)).toEqual([24, 24]);
});

it('is told in words, as typed', () => {
  expect(pictureLabel(withHistory(['2026-01', '20'], ['2026-02', '45,5']))).toBe(
    'Biểu đồ số liệu theo kỳ: 01/2026 là 20; 02/2026 là 45,5.',
  );
});

it.each([
  ['6/2026', '2026-06'],
  [' 06/2026 ', '2026-06'],
  ['', ''],
  ['tháng sáu', ''],
])('knows the row’s own period from «%s»', (period, month) => {
  const card = anIndicator('CT-05', { fields: { period, result: '', source: '', difficulty: '' } });
  expect(ownPeriod(card, aBoard({}))).toBe(month);
});
