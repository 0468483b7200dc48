// Where cells are after rows, columns or a block were inserted, removed or moved; for all that is kept by areas.
import type { CellArea } from '../types.ts';
import { shared, without } from './areas.ts';

export type Axis = 'row' | 'column';

/** Positions count from 1, in the grid as it was before. */
export type LineChange =
  | {
      readonly kind: 'inserted';
      readonly axis: Axis;
      readonly sheetId: number;
      readonly after: number;
      readonly count: number;
    }
  | {
      readonly kind: 'removed';
      readonly axis: Axis;
      readonly sheetId: number;
      readonly first: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moved';
      readonly axis: Axis;
      readonly sheetId: number;
      readonly first: number;
      readonly count: number;
      readonly before: number;
    };

/** Cells cut from one place and pasted over another. */
export interface BlockChange {
  readonly kind: 'block';
  readonly from: CellArea;
  readonly to: CellArea;
}

export type GridChange = LineChange | BlockChange;

/** A part of an area, before and after; where lines came in between, `to` is the larger one. */
export interface Piece {
  readonly from: CellArea;
  readonly to: CellArea;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Nothing where no cell of the area is left. An area does not grow by what is inserted right beside it. */
export function piecesAfter(area: CellArea, change: GridChange): readonly Piece[] {
  if (change.kind === 'block') return afterBlock(area, change);
  if (change.sheetId !== area.sheetId) return [{ from: area, to: area }];
  const [place, length] =
    change.axis === 'row' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const span = { first: area[place], last: area[place] + area[length] - 1 };
  const on = ({ first, last }: Span): CellArea => ({ ...area, [place]: first, [length]: last - first + 1 });
  return spansAfter(span, change).map(([from, to]) => ({ from: on(from), to: on(to) }));
}

function spansAfter(span: Span, change: LineChange): readonly (readonly [Span, Span])[] {
  if (change.kind === 'inserted') return [[span, afterInsertion(span, change.after, change.count)]];
  if (change.kind === 'removed') return afterRemoval(span, change.first, change.count);
  return afterMove(span, change.first, change.count, change.before);
}

function afterInsertion({ first, last }: Span, after: number, count: number): Span {
  return { first: first > after ? first + count : first, last: last > after ? last + count : last };
}

function afterRemoval(
  { first, last }: Span,
  gone: number,
  count: number,
): readonly (readonly [Span, Span])[] {
  const end = gone + count - 1;
  const from = { first: first >= gone && first <= end ? end + 1 : first, last };
  const fallen = (line: number) => (line > end ? line - count : Math.min(line, gone - 1));
  const to = { first: fallen(from.first), last: fallen(last) };
  return to.first <= to.last && from.first <= last ? [[from, to]] : [];
}

function afterMove(
  span: Span,
  first: number,
  count: number,
  before: number,
): readonly (readonly [Span, Span])[] {
  const end = first + count;
  const moved = { zone: { first, last: end - 1 }, by: before > end ? before - end : before - first };
  const passed =
    before > end
      ? { zone: { first: end, last: before - 1 }, by: -count }
      : { zone: { first: before, last: first - 1 }, by: count };
  const stays = [
    { zone: { first: 1, last: Math.min(first, before) - 1 }, by: 0 },
    { zone: { first: Math.max(end, before), last: Number.MAX_SAFE_INTEGER }, by: 0 },
  ];
  if (before >= first && before <= end) return [[span, span]];
  return [moved, passed, ...stays].flatMap(({ zone, by }) => {
    const part = { first: Math.max(span.first, zone.first), last: Math.min(span.last, zone.last) };
    return part.first > part.last ? [] : [[part, { first: part.first + by, last: part.last + by }] as const];
  });
}

/** What was under the pasted block is gone. */
function afterBlock(area: CellArea, { from, to }: BlockChange): readonly Piece[] {
  const stays = without(area, from).flatMap((part) => without(part, to));
  const taken = shared(area, from);
  const still = stays.map((part) => ({ from: part, to: part }));
  return taken ? [...still, { from: taken, to: carried(taken, from, to) }] : still;
}

/** The same part of another block of the same size. */
export function carried(part: CellArea, from: CellArea, to: CellArea): CellArea {
  return {
    ...part,
    sheetId: to.sheetId,
    row: part.row - from.row + to.row,
    column: part.column - from.column + to.column,
  };
}
