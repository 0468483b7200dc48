// What every spreadsheet object of one execution shares, and how it is handed to the bundle.
import type { Engine } from '../../engine/engine.ts';
import { exception, type GoogleException, refuseUnknown, type Sentence } from '../../errors.ts';
import type { Execution } from '../../execution.ts';
import type { CellArea } from '../../types.ts';
import { protectedCell } from './sentences.ts';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Context {
  readonly execution: Execution;
  readonly engine: Engine;
  range(area: CellArea): GoogleRange;
  sheet(sheetId: number): GoogleSheet;
}

/** Where an object of ours given back by the bundle keeps what it stands for; no script can name a symbol. */
export const AREA = Symbol('area');
export const SHEET_ID = Symbol('sheetId');

/** The rest of the interface throws NotEmulatedError, so a part of it may stand for the whole. */
export function present<Whole extends object>(part: Partial<Whole> & object, name: string): Whole {
  return refuseUnknown(part, name) as Whole;
}

export function fail({ execution }: Context, sentence: Sentence): GoogleException {
  return exception(execution.world.options.language, sentence);
}

/** Begins every method that changes the spreadsheet; a viewer gets no further. */
export function beginWrite(context: Context, method: string, cells = 0): void {
  context.execution.call(method, 'write', cells);
  if (context.execution.user.role === 'viewer') throw fail(context, protectedCell);
}

/** @throws when the object was not made by this host. */
export function areaOfRange(range: object): CellArea {
  if (AREA in range) return range[AREA] as CellArea;
  throw new TypeError('not a Range of this host');
}

/** @throws when the object was not made by this host. */
export function idOfSheet(sheet: object): number {
  if (SHEET_ID in sheet) return sheet[SHEET_ID] as number;
  throw new TypeError('not a Sheet of this host');
}
