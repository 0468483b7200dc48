// Where a chart hangs: pixels from the corner of A1, as wide and high as rows and columns are at 100 %.
import type { Chart } from '../../engine/chart.ts';

export interface Corner {
  readonly x: number;
  readonly y: number;
}

export function cornerOf({ anchor }: Chart, widths: readonly number[], heights: readonly number[]): Corner {
  return {
    x: before(widths, anchor.column) + anchor.offsetX,
    y: before(heights, anchor.row) + anchor.offsetY,
  };
}

/** How far the line of this number, from 1, is from the first. */
export function before(sizes: readonly number[], line: number): number {
  return sizes.slice(0, line - 1).reduce((sum, size) => sum + size, 0);
}
