// One tab: the charts on it.
import type { Chart } from '../../engine/chart.ts';
import { NotEmulatedError } from '../../errors.ts';
import { typeName } from './arguments.ts';
import { fail, type GoogleSheet } from './context.ts';
import { type BuiltChart, builtChartOf, EmbeddedChart, type GoogleChart } from './embedded-chart.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';
import { chartNotFound, chartWithoutRanges, outsideGrid, wrongSignature } from './sentences.ts';
import { SheetTab } from './sheet-tab.ts';

type Members = 'getCharts' | 'newChart' | 'insertChart' | 'updateChart' | 'removeChart';

export class SheetCharts extends SheetTab implements Pick<GoogleSheet, Members> {
  getCharts(): GoogleChart[] {
    this.beginRead('getCharts');
    const charts = this.context.engine.charts.of(this.id).map(({ id, sheetId, ...spec }) => {
      return EmbeddedChart.present(this.context, { id, sheetId, spec });
    });
    return this.context.execution.world.reading('listOrder') === 'newest first' ? charts.reverse() : charts;
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    this.context.execution.call('Sheet.newChart', 'handle');
    return EmbeddedChartBuilder.ofNew(this.context, EmbeddedChart.present, this.id);
  }

  /** The object given keeps its id of null: the chart with an id is read from the sheet. */
  insertChart(chart: GoogleChart): void {
    const { id, spec } = this.beginChart('insertChart', chart);
    if (id !== null) throw new NotEmulatedError('Sheet.insertChart of a chart that a sheet has already');
    this.demandDrawable(spec);
    this.context.engine.charts.add(this.id, spec);
  }

  updateChart(chart: GoogleChart): void {
    const given = this.beginChart('updateChart', chart);
    const { id } = this.onThisSheet(given);
    this.demandDrawable(given.spec);
    this.context.engine.charts.replace(id, given.spec);
  }

  removeChart(chart: GoogleChart): void {
    const { id } = this.onThisSheet(this.beginChart('removeChart', chart));
    this.context.engine.charts.remove(id);
  }

  private beginChart(method: string, given: unknown): BuiltChart {
    this.beginLook(method);
    const chart = builtChartOf(given);
    if (!chart) throw fail(this.context, wrongSignature([typeName(given)], `Sheet.${method}`));
    if (chart.sheetId !== this.id) throw new NotEmulatedError(`Sheet.${method} of another sheet's chart`);
    return chart;
  }

  private onThisSheet({ id }: BuiltChart): Chart {
    const kept = id === null ? null : this.context.engine.charts.find(id);
    if (!kept) throw fail(this.context, chartNotFound);
    return kept;
  }

  private demandDrawable({ ranges, anchor }: BuiltChart['spec']): void {
    const { rows, columns } = this.grid;
    if (ranges.length === 0) throw fail(this.context, chartWithoutRanges);
    if (anchor.row > rows || anchor.column > columns) throw fail(this.context, outsideGrid);
  }
}
