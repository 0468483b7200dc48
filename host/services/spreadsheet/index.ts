// The spreadsheet services of one execution.
import type { Engine } from '../../engine/engine.ts';
import { refuseUnknown } from '../../errors.ts';
import type { Execution } from '../../execution.ts';
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
}

export function spreadsheetServices(
  execution: Execution,
  engine: Engine,
  getUi: () => object,
): SpreadsheetServices {
  const context: Context = {
    execution,
    engine,
    range: (area, open) => present<GoogleRange>(new Range(context, area, open), 'Range'),
    sheet: (sheetId) => present<GoogleSheet>(new Sheet(context, sheetId), 'Sheet'),
  };
  return {
    SpreadsheetApp: refuseUnknown(new SpreadsheetApp(context, getUi), 'SpreadsheetApp'),
    spreadsheet: () => presentSpreadsheet(context),
    range: (area) => refuseUnknown(Object.assign(new Range(context, area), edges(area)), 'Range'),
  };
}

function edges({ row, column, rows, columns }: CellArea): object {
  return {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  };
}
