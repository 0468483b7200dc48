// The arithmetic of areas: what two of them share, what is left of one, how several are told in few.
import type { CellArea } from '../types.ts';
import { areaOf, boxOf, overlap } from './book.ts';

/** null where they share no cell, or lie on different sheets. */
export function shared(a: CellArea, b: CellArea): CellArea | null {
  const box = a.sheetId === b.sheetId ? overlap(boxOf(a), boxOf(b)) : null;
  return box ? areaOf(box, a.sheetId) : null;
}

/** The area without the hole: four rectangles at most. */
export function without(area: CellArea, hole: CellArea): readonly CellArea[] {
  const gone = shared(area, hole);
  if (!gone) return [area];
  const below = gone.row + gone.rows;
  const right = gone.column + gone.columns;
  const middle = { ...area, row: gone.row, rows: gone.rows };
  return [
    { ...area, rows: gone.row - area.row },
    { ...middle, columns: gone.column - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The same cells in fewer rectangles, the top left one first. Areas must not overlap. */
export function merged(areas: readonly CellArea[]): readonly CellArea[] {
  const across = joinNeighbours(areas, 'row', 'rows', 'column', 'columns');
  const down = joinNeighbours(across, 'column', 'columns', 'row', 'rows');
  return [...down].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Joins what is equally wide (or high) and touches. */
function joinNeighbours(
  areas: readonly CellArea[],
  side: 'row' | 'column',
  length: 'rows' | 'columns',
  along: 'row' | 'column',
  extent: 'rows' | 'columns',
): readonly CellArea[] {
  const order = [...areas].sort((a, b) => a[side] - b[side] || a[length] - b[length] || a[along] - b[along]);
  const joined: CellArea[] = [];
  for (const area of order) {
    const last = joined.at(-1);
    const touches =
      last &&
      last[side] === area[side] &&
      last[length] === area[length] &&
      last[along] + last[extent] === area[along];
    if (touches) joined[joined.length - 1] = { ...last, [extent]: last[extent] + area[extent] };
    else joined.push(area);
  }
  return joined;
}

export function cellAt(sheetId: number, row: number, column: number): CellArea {
  return { sheetId, row, column, rows: 1, columns: 1 };
}
