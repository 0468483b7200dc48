// A1 notation to areas and back.
import { NO_OPEN_ENDS, type OpenEnds } from '../../engine/kept-area.ts';
import type { CellArea } from '../../types.ts';

const A1 = /^\$?([A-Z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Z]{1,3})?\$?(\d{1,8})?)?$/i;

/** null for what is no range; open ends (`A:A`, `2:3`, `A2:C`) reach to the edge of the grid. */
export function parseA1(text: string, grid: CellArea): CellArea | null {
  const found = A1.exec(text);
  if (!found) return null;
  const [, left, top, right, bottom] = found;
  const isOneCell = !text.includes(':');
  if (isOneCell && !(left && top)) return null;
  if (!isOneCell && !((left && right) || (top && bottom))) return null;
  const column = left ? columnNumber(left) : 1;
  const row = top ? Number(top) : 1;
  const lastColumn = isOneCell ? column : right ? columnNumber(right) : grid.columns;
  const lastRow = isOneCell ? row : bottom ? Number(bottom) : grid.rows;
  return {
    sheetId: grid.sheetId,
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

/** Of the notation that gave an area; numbers never leave an end open. */
export function openEnds(notation: unknown): OpenEnds {
  if (typeof notation !== 'string' || !notation.includes(':')) return NO_OPEN_ENDS;
  const [, , , right, bottom] = A1.exec(notation) ?? [];
  return { rows: bottom === undefined, columns: right === undefined };
}

export function toA1({ row, column, rows, columns }: CellArea): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** Ends without a number stay without one, as far as notation goes. */
export function toOpenA1(area: CellArea, open: OpenEnds): string {
  const { row, column, rows, columns } = area;
  if (open.rows === open.columns) return toA1(area);
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (open.rows) return `${left}${row === 1 ? '' : row}:${right}`;
  return `${column === 1 ? '' : left}${row}:${row + rows - 1}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = column > 26 ? columnLetters((column - 1 - rest) / 26) : '';
  return before + String.fromCharCode(65 + rest);
}
