// A chart as ECharts is asked to draw it: bars from the top down or columns side by side, as Google lays them out.
import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartKind } from '../../engine/chart.ts';
import type { Locale } from '../../types.ts';
import { categoryAxis, valueAxis } from './axes.ts';
import { fitted } from './fit.ts';
import { BAR, EDGE, FONT, frameOf, headHeight, INK, LEGEND_GAP, labelSize, MARK } from './layout.ts';
import type { Look } from './look.ts';
import type { ChartTable, Series } from './table.ts';

type Option = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

export function chartOption(kind: ChartKind, table: ChartTable, look: Look, locale: Locale): Option {
  const names = categoryAxis(kind, table, look);
  const values = valueAxis(table, look, locale);
  const label = labelSize(kind, table, look);
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT, color: INK },
    color: [...look.colors],
    title: {
      text: fitted(look.title, look.titleSize, look.width - 2 * EDGE, 1),
      show: look.title !== '',
      left: EDGE,
      top: EDGE - 2,
      padding: 0,
      textStyle: { fontFamily: FONT, fontSize: look.titleSize, fontWeight: 'normal', color: INK },
    },
    legend: {
      show: look.legend !== 'none',
      left: EDGE,
      right: EDGE,
      ...(look.legend === 'bottom' ? { bottom: EDGE - 4 } : { top: headHeight(look) }),
      padding: 0,
      itemGap: LEGEND_GAP,
      itemWidth: MARK,
      itemHeight: MARK,
      icon: 'rect',
      selectedMode: false,
      align: 'left',
      textStyle: { fontFamily: FONT, fontSize: look.legendSize, color: INK },
    },
    grid: {
      left: EDGE,
      right: EDGE + 10,
      ...frameOf(look, table),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: kind === 'BAR' ? values : names,
    yAxis: kind === 'BAR' ? names : values,
    series: table.series.map((series, index) => bars(kind, series, look, index, label)),
  };
}

function bars(
  kind: ChartKind,
  { name, values, labels }: Series,
  look: Look,
  index: number,
  fontSize: number,
): BarSeriesOption {
  const fill = look.colors[index % look.colors.length] ?? INK;
  const outside = kind === 'BAR' ? 'right' : 'top';
  return {
    type: 'bar',
    name,
    ...(look.isStacked ? { stack: 'all' } : {}),
    barGap: 0,
    barCategoryGap: `${100 * (1 - BAR)}%`,
    data: values.map((value) => value ?? '-'),
    itemStyle: { color: fill },
    label: {
      show: look.isLabelled(index),
      position: look.isStacked ? 'inside' : outside,
      color: look.isStacked ? inkOn(fill) : INK,
      fontSize,
      textBorderWidth: 0,
      formatter: ({ dataIndex }) => labels[dataIndex] ?? '',
    },
    labelLayout: { hideOverlap: true },
  };
}

/** Dark letters on light bars, white ones on dark bars. */
function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? '#202124' : '#ffffff';
}
