// An area that stays on its cells while rows and columns come and go, as a reference in a formula does; open ends stay open.
import type { CellArea } from '../types.ts';
import { type LineChange, piecesAfter } from './follow.ts';

/** Which ends have no number (`A:A`, `A2:C`, `2:3`): they reach as far as the grid does, however large it becomes. */
export interface OpenEnds {
  readonly rows: boolean;
  readonly columns: boolean;
}

export interface KeptArea {
  readonly area: CellArea;
  readonly open: OpenEnds;
}

export const NO_OPEN_ENDS: OpenEnds = { rows: false, columns: false };
const FAR = 20_000_000;

/** The cells there are and may yet come. */
export function everGrowing({ area, open }: KeptArea): CellArea {
  return { ...area, rows: open.rows ? FAR : area.rows, columns: open.columns ? FAR : area.columns };
}

/** The cells as the grid is now. */
export function areaNow({ area, open }: KeptArea, grid: CellArea): CellArea {
  return {
    ...area,
    rows: open.rows ? Math.max(0, grid.rows - area.row + 1) : area.rows,
    columns: open.columns ? Math.max(0, grid.columns - area.column + 1) : area.columns,
  };
}

/** null when nothing of it is left. */
export function keptAfter(kept: KeptArea, change: LineChange): KeptArea | null {
  const isOpen = kept.open[change.axis === 'row' ? 'rows' : 'columns'];
  if (isOpen && (kept.area[change.axis] === 1 || change.kind === 'moved')) return kept;
  const area = areaAfter(everGrowing(kept), change);
  return area && { ...kept, area };
}

/** Lines moved out of an area leave it, and lines moved into it join it. */
function areaAfter(area: CellArea, change: LineChange): CellArea | null {
  if (change.kind !== 'moved' || goesAlong(area, change)) return piecesAfter(area, change)[0]?.to ?? null;
  const { first, count, before } = change;
  const left = areaAfter(area, { ...change, kind: 'removed' });
  const after = (before > first ? before - count : before) - 1;
  return left && areaAfter(left, { ...change, kind: 'inserted', after });
}

function goesAlong(area: CellArea, { axis, first, count }: Extract<LineChange, { kind: 'moved' }>): boolean {
  const length = axis === 'row' ? area.rows : area.columns;
  return area[axis] >= first && area[axis] + length <= first + count;
}
