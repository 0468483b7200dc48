// What the acting person has selected, as a script sees it.
import { shared } from '../../engine/areas.ts';
import type { Selected } from '../../engine/selection.ts';
import { NotEmulatedError } from '../../errors.ts';
import type { CellArea } from '../../types.ts';
import type { Context } from './context.ts';

/** The cell that typing would go to. */
export function activeCell(context: Context, sheetId?: number): CellArea {
  return selected(context, sheetId).cell;
}

export function activeArea(context: Context, sheetId?: number): CellArea {
  return selected(context, sheetId).area;
}

export function activeSheet({ execution, engine }: Context): number {
  if (execution.origin === 'trigger') throw new NotEmulatedError('the active sheet in a time trigger');
  return execution.editing?.sheetId ?? engine.tabs.active();
}

/** Its first cell becomes the current one. */
export function activate({ execution, engine }: Context, area: CellArea): void {
  execution.editing = null;
  engine.selection.set(area);
}

/** A cell inside the selection leaves that as it is. */
export function chooseCell({ execution, engine }: Context, chosen: CellArea): void {
  const cell = { ...chosen, rows: 1, columns: 1 };
  const { area } = engine.selection.read();
  execution.editing = null;
  engine.selection.set(shared(area, cell) ? area : cell, cell);
}

/** While onEdit runs the cells that were edited are the active ones, wherever Enter has led the person since. */
function selected({ execution, engine }: Context, sheetId: number | undefined): Selected {
  if (execution.origin === 'trigger') throw new NotEmulatedError('the selection in a time trigger');
  const { editing } = execution;
  const now = editing
    ? { area: editing, cell: { ...editing, rows: 1, columns: 1 } }
    : engine.selection.read();
  if (sheetId === undefined || now.area.sheetId === sheetId) return now;
  throw new NotEmulatedError('the selection in a sheet that is not the active one');
}
