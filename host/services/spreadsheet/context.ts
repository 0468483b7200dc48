// What every spreadsheet object of one execution shares, and how it is handed to the bundle.
import type { Engine } from '../../engine/engine.ts';
import type { OpenEnds } from '../../engine/kept-area.ts';
import type { Change } from '../../engine/protection-rights.ts';
import { exception, type GoogleException, refuseUnknown, type Sentence } from '../../errors.ts';
import type { Execution } from '../../execution.ts';
import { type LateRefusals, refusal } from '../../late-refusals.ts';
import type { CellArea } from '../../types.ts';
import { outsideGrid, protectedCell, sheetNotFound, tooManyCells } from './sentences.ts';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Context {
  readonly execution: Execution;
  readonly engine: Engine;
  readonly refusals: LateRefusals;
  range(area: CellArea, open?: OpenEnds): GoogleRange;
  sheet(sheetId: number): GoogleSheet;
}

/** Where an object of ours given back by the bundle keeps what it stands for; no script can name a symbol. */
export const AREA = Symbol('area');
export const OPEN_ENDS = Symbol('openEnds');
export const SHEET_ID = Symbol('sheetId');

/** The rest of the interface throws NotEmulatedError, so a part of it may stand for the whole. */
export function present<Whole extends object>(part: Partial<Whole> & object, name: string): Whole {
  return refuseUnknown(part, name) as Whole;
}

export function fail({ execution }: Context, sentence: Sentence): GoogleException {
  return exception(execution.world.options.language, sentence);
}

/** An add-on that is installed but was never used in this file (AuthMode NONE) may not look into it. */
export function demandDocument({ execution }: Context, method: string): void {
  if (execution.authMode === 'NONE') execution.requireFullAuth(method);
}

/** Begins every method that changes the spreadsheet; a viewer, and whoever may not edit the cells, gets no further. */
export function beginWrite(context: Context, method: string, area?: CellArea): void {
  context.execution.call(method, 'write', area ? area.rows * area.columns : 0);
  demandDocument(context, method);
  if (context.execution.user.role === 'viewer') throw refusal(context.execution, protectedCell);
  if (area) demandRight(context, { kind: 'cells', area });
}

/** @throws where a range has outlived its tab, or the rows and columns that it was on. */
export function demandCells(context: Context, area: CellArea): void {
  const { tabs } = context.engine;
  if (!tabs.has(area.sheetId)) throw fail(context, sheetNotFound);
  const grid = tabs.grid(area.sheetId);
  const isInside = area.row + area.rows - 1 <= grid.rows && area.column + area.columns - 1 <= grid.columns;
  if (!isInside) throw fail(context, outsideGrid);
}

const MOST_CELLS = 10_000_000;

/** Empty cells count as much as others. @throws where the workbook would have too many of them. */
export function demandRoom(context: Context, more: number): void {
  const { tabs } = context.engine;
  const sizes = tabs
    .ids()
    .map((id) => tabs.grid(id))
    .map(({ rows, columns }) => rows * columns);
  if (sizes.reduce((sum, size) => sum + size, more) > MOST_CELLS) throw fail(context, tooManyCells);
}

/** @throws where a protection stands against the change. */
export function demandRight(context: Context, change: Change): void {
  if (!mayScript(context, change)) throw refusal(context.execution, protectedCell);
}

/** Whether a protection lets the run make the change: one that only warns lets scripts pass, as it is mostly read. */
export function mayScript({ engine, execution: { user, world } }: Context, change: Change): boolean {
  const verdict = engine.rights.verdict(change, user);
  const isOpen = user.role === 'owner' || world.reading('warnedCells') === 'open to scripts';
  return verdict === 'free' || (verdict === 'warned' && isOpen);
}
