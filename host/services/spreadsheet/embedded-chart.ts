// SpreadsheetApp.EmbeddedChart: a chart as it was when it was read or built; what happens to the sheet later does not reach it.
import type { ChartSpec } from '../../engine/chart.ts';
import { areaNow } from '../../engine/kept-area.ts';
import type { CellArea } from '../../types.ts';
import { type Context, type GoogleRange, present } from './context.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';

export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export interface BuiltChart {
  /** null until a sheet has it. */
  readonly id: number | null;
  readonly sheetId: number;
  readonly spec: ChartSpec;
}

const CHART = Symbol('chart');

export class EmbeddedChart implements Pick<GoogleChart, 'getChartId' | 'getRanges' | 'modify'> {
  readonly [CHART]: BuiltChart;

  private constructor(
    private readonly context: Context,
    private readonly chart: BuiltChart,
  ) {
    this[CHART] = chart;
  }

  static present(context: Context, chart: BuiltChart): GoogleChart {
    return present<GoogleChart>(new EmbeddedChart(context, chart), 'EmbeddedChart');
  }

  getChartId(): number | null {
    this.context.execution.call('EmbeddedChart.getChartId', 'handle');
    return this.chart.id;
  }

  getRanges(): GoogleRange[] {
    this.context.execution.call('EmbeddedChart.getRanges', 'read');
    const { tabs } = this.context.engine;
    const ranges = this.chart.spec.ranges.filter(({ area }) => tabs.has(area.sheetId));
    const isWhole = this.context.execution.world.reading('rangesOfChart') === 'as given';
    return ranges.flatMap((kept) => {
      const area = areaNow(kept, tabs.grid(kept.area.sheetId));
      return (isWhole ? [area] : columnsOf(area)).map((part) => this.context.range(part, kept.open));
    });
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    this.context.execution.call('EmbeddedChart.modify', 'handle');
    return EmbeddedChartBuilder.present(this.context, EmbeddedChart.present, this.chart);
  }
}

function columnsOf(area: CellArea): readonly CellArea[] {
  return Array.from({ length: area.columns }, (_, right) => ({
    ...area,
    column: area.column + right,
    columns: 1,
  }));
}

/** null for what is no chart of this host. */
export function builtChartOf(given: unknown): BuiltChart | null {
  const isChart = typeof given === 'object' && given !== null && CHART in given;
  return isChart ? (given[CHART] as BuiltChart) : null;
}
