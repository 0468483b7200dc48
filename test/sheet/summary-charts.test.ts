// The figures that the charts of Tổng hợp draw: all rows, no noughts, nothing that a sheet would read as a day.
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { day } from '../../src/plan/day.ts';
import type { Indicator } from '../../src/plan/indicator.ts';
import type { Task } from '../../src/plan/task.ts';
import type { Value } from '../../src/sheet/cell.ts';
import { CHART_LOOKS } from '../../src/sheet/layout/chart-looks.ts';
import { chartFigures } from '../../src/sheet/layout/summary-charts.ts';
import { SUMMARY_ROWS, SUMMARY_WIDTHS } from '../../src/sheet/layout/summary-size.ts';
import { aTask, printedIndicator, printedTask } from '../plan/builders.ts';
import { summaryOn } from '../plan/reported-plan.ts';

function drawn(tasks: readonly Task[], indicators: readonly Indicator[] = []) {
  const { areas, cells } = chartFigures(summaryOn('2026-02-09', tasks, indicators));
  const blocks = areas.map(({ row, rows, columns }) =>
    cells.slice(row - 1, row - 1 + rows).map((values) => values.slice(0, columns)),
  );
  const [units = [], months = [], compared = []] = blocks;
  return { areas, cells, units, months, compared };
}

const plan = PLAN_2026.tasks.map(({ code }) => printedTask(code));
const sum = (rows: readonly (readonly Value[])[]) =>
  rows.flatMap((row) => row.filter((value) => typeof value === 'number')).reduce((a, b) => a + b, 0);

it('every task is in one bar by unit and in one by month', () => {
  const { units, months } = drawn(plan);

  expect(sum(units)).toBe(22);
  expect(sum(months)).toBe(22);
  expect(units[0]).toEqual([
    '',
    'Đã xong',
    'Chưa đến hạn',
    'Gần đến hạn',
    'Quá hạn',
    'Chờ bổ sung',
    'Tạm dừng',
  ]);
});

it('months come in their order, told briefly, those of another year with the year, tasks without a day last', () => {
  const { months } = drawn([...plan, aTask({ code: 'NV-90', adjustedDeadline: day('2027-01-04') })]);

  expect(months.map(([name]) => name)).toEqual(['', 'T2', 'T3', 'T9', 'T12', 'T1/2027', 'Không có hạn']);
});

it('an indicator with a comparison has one bar, in the series of its standing', () => {
  const { compared } = drawn(
    [],
    [
      printedIndicator('CT-05', { period: '2026-01', result: '40' }),
      printedIndicator('CT-07', { period: '2026-01', result: '91' }),
      printedIndicator('CT-01', {}),
    ],
  );

  expect(compared).toEqual([
    ['', 'Đạt hoặc dự kiến đạt', 'Nguy cơ hoặc không đạt'],
    ['CT-05. Giải quyết việc làm', '', 8],
    ['CT-07. Người dân tham gia BHYT', 101.1, ''],
  ]);
});

it('nothing to draw is said in words, not left to an empty frame', () => {
  const { units, months, compared } = drawn([]);

  for (const block of [units, months, compared]) {
    expect(block.slice(1).map(([name]) => name)).toEqual(['Chưa có số liệu']);
  }
});

it('a nought is no cell, and a name never a formula', () => {
  const { cells, units } = drawn([...plan, aTask({ code: 'NV-90', leadUnit: '=HYPERLINK("x")' })]);

  expect(cells.flat()).not.toContain(0);
  expect(units.map(([name]) => name)).toContain('\'=HYPERLINK("x")');
});

it('the areas lie behind the last column that is read, apart, and begin at one place whatever is drawn', () => {
  const many = Array.from({ length: 300 }, (_, i) => aTask({ code: `NV-${i}`, leadUnit: `Ban ${i}` }));
  const [few, full] = [drawn(plan), drawn(many)];

  expect(full.areas.map(({ row }) => row)).toEqual(few.areas.map(({ row }) => row));
  expect(full.areas.map(({ column }) => column)).toEqual(Array(3).fill(SUMMARY_WIDTHS.length + 1));
  full.areas.forEach(({ row, rows }, i) => {
    expect(row + rows).toBeLessThanOrEqual(full.areas[i + 1]?.row ?? SUMMARY_ROWS);
  });
  expect(full.cells).toHaveLength(SUMMARY_ROWS);
});

it('percentages are drawn on an axis that goes to the whole, each number beside its bar', () => {
  const { options } = CHART_LOOKS.find(({ options: { title } }) => String(title).includes('%')) ?? {};

  expect(options).toMatchObject({
    'hAxis.minValue': 0,
    'hAxis.maxValue': 100,
    'series.0.dataLabel': 'value',
  });
  expect(options).not.toHaveProperty('isStacked');
});

it('each chart has a colour for each of its series', () => {
  const { areas } = drawn(plan);

  expect(CHART_LOOKS.map(({ options }) => (options.colors as readonly string[]).length + 1)).toEqual(
    areas.map(({ columns }) => columns),
  );
});
