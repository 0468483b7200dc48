// The spreadsheet services of one execution.
import type { Engine } from '../../engine/engine.ts';
import { refuseUnknown } from '../../errors.ts';
import type { Execution } from '../../execution.ts';
import { LateRefusals } from '../../late-refusals.ts';
import type { CellArea } from '../../types.ts';
import { type Context, type GoogleRange, type GoogleSheet, present } from './context.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';
import { presentSpreadsheet, SpreadsheetApp } from './spreadsheet-app.ts';

export interface SpreadsheetServices {
  readonly SpreadsheetApp: object;
  /** The `source` of an event. */
  spreadsheet(): object;
  /** The `range` of an edit event, with the plain fields that cost no call. */
  range(area: CellArea): object;
  /** Google's own last flush. @throws where a write was refused and the run has not been told yet. */
  settle(): void;
}

export function spreadsheetServices(
  execution: Execution,
  engine: Engine,
  getUi: () => object,
): SpreadsheetServices {
  const refusals = new LateRefusals();
  const isLate = execution.world.reading('refusals') === 'at the flush';
  const told = <T extends object>(object: T): T => (isLate ? refusals.passingOver(object) : object);
  const context: Context = {
    execution,
    engine,
    refusals,
    range: (area, open) => told(present<GoogleRange>(new Range(context, area, open), 'Range')),
    sheet: (sheetId) => told(present<GoogleSheet>(new Sheet(context, sheetId), 'Sheet')),
  };
  return {
    SpreadsheetApp: refuseUnknown(new SpreadsheetApp(context, getUi), 'SpreadsheetApp'),
    spreadsheet: () => presentSpreadsheet(context),
    settle: () => refusals.settle(),
    range: (area) => {
      const hasEdges = execution.world.reading('edgesInEvent') === 'there';
      return refuseUnknown(Object.assign(new Range(context, area), edges(area, hasEdges)), 'Range');
    },
  };
}

/** Where Google gives none, asking for them gives undefined, as asking any object does. */
function edges({ row, column, rows, columns }: CellArea, areThere: boolean): object {
  if (!areThere)
    return { rowStart: undefined, rowEnd: undefined, columnStart: undefined, columnEnd: undefined };
  return {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  };
}
