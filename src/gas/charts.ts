// Google's charts: made once, then told only which cells they draw.
import type { Chart } from '../sheet/write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Ours are known by their ids; where an id is not known (a copied spreadsheet, a run cut off), by drawing just the wanted
 * cells. No chart is ever removed, and what people have changed on ours, place or dress, stays.
 * @returns the ids, in the order of `wanted`.
 */
export function keepCharts(
  sheet: Sheet,
  wanted: readonly Chart[],
  ids: readonly number[],
): readonly number[] {
  const standing = sheet.getCharts();
  const found = wanted.map(
    (chart, i) =>
      standing.find((one) => one.getChartId() === ids[i]) ??
      standing.find((one) => drawsAll(sheet, one, chart)),
  );
  wanted.forEach((chart, i) => {
    const own = found[i];
    if (own) redraw(sheet, own, chart);
    else sheet.insertChart(made(sheet, chart));
  });
  const [first] = wanted;
  // People unhide them, and a column that is put in before them moves them.
  if (first) sheet.hideColumns(first.data.column, first.data.columns);
  const now = found.every(Boolean) ? standing : sheet.getCharts();
  return wanted.map(
    (chart, i) => (found[i] ?? now.find((one) => drawsAll(sheet, one, chart)))?.getChartId() ?? 0,
  );
}

/** Google may tell one range or one for each column: what they cover together is compared. */
function drawsAll(sheet: Sheet, chart: EmbeddedChart, { data }: Chart): boolean {
  const ranges = chart.getRanges();
  const least = (edge: (range: Range) => number) => Math.min(...ranges.map(edge));
  return (
    ranges.every((range) => range.getSheet().getSheetId() === sheet.getSheetId()) &&
    least((range) => range.getRow()) === data.row &&
    least((range) => range.getColumn()) === data.column &&
    -least((range) => -range.getLastRow()) === data.row + data.rows - 1 &&
    -least((range) => -range.getLastColumn()) === data.column + data.columns - 1
  );
}

function redraw(sheet: Sheet, chart: EmbeddedChart, wanted: Chart): void {
  if (drawsAll(sheet, chart, wanted)) return;
  sheet.updateChart(chart.modify().clearRanges().addRange(rangeOf(sheet, wanted)).build());
}

function made(sheet: Sheet, chart: Chart): EmbeddedChart {
  const { type, place, options } = chart;
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[type])
    .addRange(rangeOf(sheet, chart))
    .setNumHeaders(1)
    // The figures stand in hidden columns.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(place.row, place.column, place.x, place.y);
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder.build();
}

function rangeOf(sheet: Sheet, { data }: Chart): Range {
  return sheet.getRange(data.row, data.column, data.rows, data.columns);
}
