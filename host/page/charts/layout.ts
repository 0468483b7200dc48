// How a chart is divided: title and legend above or below, room for each bar, and letters that fit it.
import type { ChartKind } from '../../engine/chart.ts';
import { textWidth } from './fit.ts';
import type { Look } from './look.ts';
import type { ChartTable } from './table.ts';

export const FONT = 'Arial, "Liberation Sans", sans-serif';
export const INK = '#3c4043';
export const EDGE = 18;
/** Height of a line of letters of height 1. */
export const LINE = 1.25;
/** How much of its place a bar takes. */
export const BAR = 0.64;
const GAP = 12;
/** Between the names of a legend, side by side and one below the other; ECharts has one measure for both. */
export const LEGEND_GAP = 10;
/** Side of the square before a name of the legend. */
export const MARK = 11;

interface Frame {
  readonly top: number;
  readonly bottom: number;
}

export function headHeight({ title, titleSize }: Look): number {
  return title === '' ? EDGE : EDGE + Math.ceil(titleSize * LINE) + GAP;
}

export function frameOf(look: Look, { series }: ChartTable): Frame {
  const names = series.map(({ name }) => name);
  const legend = legendLines(names, look) * (Math.max(look.legendSize, MARK) + LEGEND_GAP) - LEGEND_GAP + GAP;
  return {
    top: headHeight(look) + (look.legend === 'top' ? legend : 0),
    bottom: EDGE - 4 + (look.legend === 'bottom' ? legend : 0),
  };
}

/** As many of the names in a line as there is room for, each behind its mark. */
function legendLines(names: readonly string[], { width, legendSize }: Look): number {
  const room = width - 2 * EDGE;
  let [lines, used] = [1, 0];
  for (const name of names) {
    const own = MARK + 5 + textWidth(name, legendSize);
    if (used > 0 && used + own > room) {
      lines += 1;
      used = 0;
    }
    used += own + LEGEND_GAP;
  }
  return lines;
}

/** How much of the chart each name has, the numbers of the other axis aside. */
export function bandOf(kind: ChartKind, table: ChartTable, look: Look): number {
  const { top, bottom } = frameOf(look, table);
  const numbers = kind === 'BAR' ? look.valueSize * 2 : 60;
  const length = kind === 'BAR' ? look.height - top - bottom : look.width - 2 * EDGE;
  return (length - numbers) / Math.max(1, table.categories.length);
}

/** Small enough for bars that lie close together. */
export function labelSize(kind: ChartKind, table: ChartTable, look: Look): number {
  if (kind === 'COLUMN') return look.valueSize;
  const side = look.isStacked ? 1 : Math.max(1, table.series.length);
  const thickness = (bandOf(kind, table, look) * BAR) / side;
  return Math.max(8, Math.min(look.valueSize, Math.floor(thickness)));
}
