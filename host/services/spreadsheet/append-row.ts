// Sheet.appendRow: a row of values below the last content, all of it or nothing.
import { NotEmulatedError } from '../../errors.ts';
import type { CellArea } from '../../types.ts';
import { typeName } from './arguments.ts';
import { beginWrite, type Context, fail } from './context.ts';
import { putValues } from './inputs.ts';
import { wrongSignature } from './sentences.ts';

const METHOD = 'Sheet.appendRow';

/** A grid that is full grows by a row that looks like the one before it. */
export function appendRow(context: Context, grid: CellArea, given: unknown): void {
  if (!Array.isArray(given)) throw fail(context, wrongSignature([typeName(given)], METHOD));
  const values: readonly unknown[] = given;
  if (values.length === 0 || values.length > grid.columns) {
    throw new NotEmulatedError(`${METHOD} of no value, or of more than there are columns`);
  }
  const { cells, structure } = context.engine;
  const row = cells.bounds(grid.sheetId).row + 1;
  const area = { ...grid, row, rows: 1, columns: values.length };
  beginWrite(context, METHOD, area);
  const grows = row > grid.rows;
  if (grows) structure.insertRows(grid.sheetId, row - 1, 1);
  try {
    putValues(context, METHOD, area, (_, column) => values[column]);
  } catch (error) {
    if (grows) structure.removeRows(grid.sheetId, row, 1);
    throw error;
  }
}
