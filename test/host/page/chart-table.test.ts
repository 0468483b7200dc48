// What a chart draws: names, series and numbers as the cells have them at the moment.
import { chartTable } from '../../../host/page/charts/table.ts';
import { createCharts } from '../../../host/services/charts.ts';
import { aBench } from '../builders.ts';

const Charts = createCharts() as GoogleAppsScript.Charts.Charts;

function aTable(...a1: readonly string[]) {
  const bench = aBench();
  const { sheet, engine, id } = bench;
  sheet.getRange('A1:C4').setValues([
    ['Đơn vị', 'Xong', 'Quá hạn'],
    ['Văn phòng', 0.5, ''],
    ['Công an', 'không có', 2],
    ['Quân sự', 0, 3],
  ]);
  sheet.getRange('B2:B4').setNumberFormat('0%');
  const builder = sheet.newChart().setChartType(Charts.ChartType.BAR).setNumHeaders(1);
  for (const each of a1) builder.addRange(sheet.getRange(each));
  sheet.insertChart(builder.build());
  const table = () => {
    const [chart] = engine.charts.of(id);
    if (!chart) throw new Error('the sheet has no chart');
    return chartTable(engine, chart);
  };
  return { ...bench, table };
}

it('the header row names the series, the first column the bars; blanks and texts are no bars', () => {
  expect(aTable('A1:C4').table()).toEqual({
    categories: ['Văn phòng', 'Công an', 'Quân sự'],
    series: [
      { name: 'Xong', values: [0.5, null, 0], labels: ['50%', 'không có', '0%'] },
      { name: 'Quá hạn', values: [null, 2, 3], labels: ['', '2', '3'] },
    ],
    format: '0%',
  });
});

it('several ranges stand side by side, and an open end stops at the last content', () => {
  const { table } = aTable('A1:A', 'C1:C');
  expect([table().categories.length, table().series.map(({ name }) => name)]).toEqual([3, ['Quá hạn']]);
});

it('hidden rows and columns are left out, unless the chart shows both', () => {
  const { sheet, engine, id, table } = aTable('A1:C4');
  sheet.hideColumns(2);
  engine.tabs.hideRows(id, 3, 1);
  const told = () => [table().categories, table().series.map(({ name }) => name)];
  expect(told()).toEqual([['Văn phòng', 'Quân sự'], ['Quá hạn']]);
  const [chart] = sheet.getCharts();
  const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
  if (chart) sheet.updateChart(chart.modify().setHiddenDimensionStrategy(SHOW_BOTH).build());
  expect(told()).toEqual([
    ['Văn phòng', 'Công an', 'Quân sự'],
    ['Xong', 'Quá hạn'],
  ]);
});
