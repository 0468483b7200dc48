// Google's charts: ours are known by the cells that they draw, made once, and told anew only which cells these are.
import type { Chart } from '../sheet/write.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What people have changed on a chart of ours, its place or its dress, stays. One that draws cells of ours in a way
 * that we do not want (a copy, columns moved) goes.
 */
export function setCharts(sheet: Sheet, wanted: readonly Chart[]): void {
  const firstColumn = wanted[0]?.data.column ?? 0;
  const standing = sheet.getCharts().flatMap((chart) => {
    const [range, ...others] = chart.getRanges();
    const isOurs = range !== undefined && others.length === 0 && range.getColumn() >= firstColumn;
    return isOurs ? [{ chart, range }] : [];
  });
  const kept = new Set<unknown>();
  for (const { type, data, place, options } of wanted) {
    const range = sheet.getRange(data.row, data.column, data.rows, data.columns);
    const found = standing.find((one) => one.range.getRow() === data.row);
    kept.add(found);
    if (!found) {
      const builder = sheet
        .newChart()
        .setChartType(Charts.ChartType[type])
        .addRange(range)
        .setNumHeaders(1)
        // The figures stand in hidden columns.
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
        .setPosition(place.row, place.column, place.x, place.y);
      for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
      sheet.insertChart(builder.build());
    } else if (found.range.getA1Notation() !== range.getA1Notation()) {
      sheet.updateChart(found.chart.modify().clearRanges().addRange(range).build());
    }
  }
  for (const one of standing) if (!kept.has(one)) sheet.removeChart(one.chart);
}
