// The cells that Sheet.getRange is asked for, refused as Google refuses them.
import type { CellArea } from '../../types.ts';
import { parseA1 } from './a1.ts';
import { typeName, wholeNumbers } from './arguments.ts';
import { type Context, fail } from './context.ts';
import * as sentences from './sentences.ts';

/** The grid does not grow to hold them. */
export function askedArea(context: Context, given: readonly unknown[], grid: CellArea): CellArea {
  const [first] = given;
  const area = typeof first === 'string' ? named(context, first, grid) : numbered(context, given, grid);
  const isInside = area.row + area.rows - 1 <= grid.rows && area.column + area.columns - 1 <= grid.columns;
  if (!isInside) throw fail(context, sentences.outsideGrid);
  return area;
}

function named(context: Context, notation: string, grid: CellArea): CellArea {
  const area = parseA1(notation, grid);
  if (!area || area.row < 1) throw fail(context, sentences.rangeNotFound);
  return area;
}

function numbered(context: Context, given: readonly unknown[], { sheetId }: CellArea): CellArea {
  const method = 'Sheet.getRange';
  if (given.length < 2) throw fail(context, sentences.wrongSignature(given.map(typeName), method));
  const [row = 0, column = 0, rows = 1, columns = 1] = wholeNumbers(context, method, given);
  if (row < 1) throw fail(context, sentences.rowTooSmall);
  if (column < 1) throw fail(context, sentences.columnTooSmall);
  if (rows < 1) throw fail(context, sentences.noRows);
  if (columns < 1) throw fail(context, sentences.noColumns);
  return { sheetId, row, column, rows, columns };
}
