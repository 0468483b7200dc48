// The two axes of a chart: names, in as many lines as there is room for, and numbers, written as the cells write them.
import type { ChartKind } from '../../engine/chart.ts';
import { displayText } from '../../engine/display.ts';
import type { Locale } from '../../types.ts';
import { fitted, wordsFit } from './fit.ts';
import { bandOf, INK, LINE } from './layout.ts';
import type { Look } from './look.ts';
import type { ChartTable } from './table.ts';

const FAINT = '#e3e5e8';
/** How much of the width the names of horizontal bars may take. */
const NAMES = 0.36;
/** How much of the height a slanted name may take. */
const SLANTED = 0.3;
const MOST_LINES = 3;

export function categoryAxis(kind: ChartKind, table: ChartTable, look: Look) {
  const isBar = kind === 'BAR';
  const { categories } = table;
  const size = look.categorySize;
  const band = bandOf(kind, table, look);
  const slants = !isBar && !wordsFit(categories, size, band - 2);
  const width = isBar ? look.width * NAMES : slants ? look.height * SLANTED : band - 2;
  const lines = isBar ? Math.floor((band - 4) / (size * LINE)) : slants ? 1 : MOST_LINES;
  return {
    type: 'category' as const,
    inverse: isBar,
    data: categories.map((name) => fitted(name, size, width, Math.min(lines, MOST_LINES))),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#9aa0a6' } },
    axisLabel: {
      interval: 0,
      rotate: slants ? 40 : 0,
      fontSize: size,
      lineHeight: size * LINE,
      color: INK,
      margin: 9,
    },
  };
}

/** A bound of the axis, unless the numbers go beyond it: then ECharts finds its own. */
function atLeast({ series }: ChartTable, { least, most, isStacked }: Look) {
  const sums = series[0]?.values.map((_, at) => series.map(({ values }) => values[at] ?? 0)) ?? [];
  const ends = isStacked ? sums.map((bars) => bars.reduce((a, b) => a + b, 0)) : sums.flat();
  return {
    ...(least !== null && ends.every((end) => end >= least) ? { min: least } : {}),
    ...(most !== null && ends.every((end) => end <= most) ? { max: most } : {}),
  };
}

export function valueAxis(table: ChartTable, look: Look, locale: Locale) {
  const { series, format } = table;
  const areWhole = series.every(({ values }) => values.every((value) => value === null || value % 1 === 0));
  return {
    type: 'value' as const,
    ...(areWhole ? { minInterval: 1 } : {}),
    ...atLeast(table, look),
    splitNumber: 4,
    axisLine: { show: false },
    splitLine: { lineStyle: { color: FAINT } },
    axisLabel: {
      fontSize: look.valueSize,
      color: '#5f6368',
      hideOverlap: true,
      formatter: (value: number) => displayText(value, format, locale),
    },
  };
}
