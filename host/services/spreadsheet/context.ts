// What every spreadsheet object of one execution shares, and how it is handed to the bundle.
import type { Engine } from '../../engine/engine.ts';
import { type KeptArea, NO_OPEN_ENDS, type OpenEnds } from '../../engine/kept-area.ts';
import type { Change } from '../../engine/protection-rights.ts';
import { exception, type GoogleException, refuseUnknown, type Sentence } from '../../errors.ts';
import type { Execution } from '../../execution.ts';
import type { CellArea } from '../../types.ts';
import { outsideGrid, protectedCell, sheetNotFound } from './sentences.ts';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Context {
  readonly execution: Execution;
  readonly engine: Engine;
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
  if (context.execution.user.role === 'viewer') throw fail(context, protectedCell);
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

/** @throws where a protection stands against the change; one that only warns lets scripts pass. */
export function demandRight(context: Context, change: Change): void {
  const verdict = context.engine.rights.verdict(change, context.execution.user);
  if (verdict === 'refused') throw fail(context, protectedCell);
}

/** @throws when the object was not made by this host. */
export function areaOfRange(range: object): CellArea {
  if (AREA in range) return range[AREA] as CellArea;
  throw new TypeError('not a Range of this host');
}

export function keptAreaOf(range: object): KeptArea {
  const area = areaOfRange(range);
  return { area, open: OPEN_ENDS in range ? (range[OPEN_ENDS] as OpenEnds) : NO_OPEN_ENDS };
}

/** @throws when the object was not made by this host. */
export function idOfSheet(sheet: object): number {
  if (SHEET_ID in sheet) return sheet[SHEET_ID] as number;
  throw new TypeError('not a Sheet of this host');
}
