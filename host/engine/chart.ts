// One chart: its kind, its cells, its place and its options, and where all that is after rows or columns have changed.
import { type Axis, type LineChange, piecesAfter } from './follow.ts';
import { type KeptArea, keptAfter } from './kept-area.ts';

export type ChartKind = 'BAR' | 'COLUMN';
export type ChartOption = string | number | boolean | readonly string[];

/** The cell whose top left corner it hangs from, and how many pixels away. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartSpec {
  readonly kind: ChartKind;
  /** Side by side they are one table: names in its first column, a series in each other one. */
  readonly ranges: readonly KeptArea[];
  /** First rows that are names of series. */
  readonly headers: number;
  readonly showsHidden: boolean;
  readonly anchor: ChartAnchor;
  readonly options: Readonly<Record<string, ChartOption>>;
}

export interface Chart extends ChartSpec {
  readonly id: number;
  readonly sheetId: number;
}

/** It outlives its cells, and hangs on where its own cell is gone. */
export function chartAfter(chart: Chart, change: LineChange): Chart {
  const ranges = chart.ranges.flatMap((range) =>
    range.area.sheetId === change.sheetId ? (keptAfter(range, change) ?? []) : [range],
  );
  const anchor = chart.sheetId === change.sheetId ? anchorAfter(chart, change) : chart.anchor;
  return { ...chart, ranges, anchor };
}

function anchorAfter({ anchor, sheetId }: Chart, change: LineChange): ChartAnchor {
  const { row, column } = anchor;
  const [piece] = piecesAfter({ sheetId, row, column, rows: 1, columns: 1 }, change);
  if (piece) return { ...anchor, row: piece.to.row, column: piece.to.column };
  const first = change.kind === 'removed' ? change.first : anchor[change.axis];
  return { ...anchor, [change.axis]: first, [OFFSETS[change.axis]]: 0 };
}

const OFFSETS: Readonly<Record<Axis, 'offsetX' | 'offsetY'>> = { row: 'offsetY', column: 'offsetX' };
