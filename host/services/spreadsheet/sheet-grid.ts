// One tab: its grid, the ranges in it, and how it grows.
import type { CellArea } from '../../types.ts';
import { askedArea } from './asked-area.ts';
import { beginWrite, type Context, fail, type GoogleRange, type GoogleSheet, SHEET_ID } from './context.ts';
import * as sentences from './sentences.ts';

type Members =
  | 'getName'
  | 'getSheetId'
  | 'getIndex'
  | 'getRange'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter';

const NO_LOOK = {};

export class SheetGrid implements Pick<GoogleSheet, Members> {
  readonly [SHEET_ID]: number;

  constructor(
    protected readonly context: Context,
    protected readonly id: number,
  ) {
    this[SHEET_ID] = id;
  }

  getName(): string {
    this.context.execution.call('Sheet.getName', 'handle');
    return this.context.engine.tabs.name(this.id);
  }

  getSheetId(): number {
    this.context.execution.call('Sheet.getSheetId', 'handle');
    return this.id;
  }

  getIndex(): number {
    this.context.execution.call('Sheet.getIndex', 'handle');
    return this.context.engine.tabs.ids().indexOf(this.id) + 1;
  }

  /** (row, column, numRows?, numColumns?) or A1 notation. */
  getRange(...given: readonly (string | number)[]): GoogleRange {
    this.context.execution.call('Sheet.getRange', 'handle');
    return this.context.range(askedArea(this.context, given, this.grid));
  }

  /** A1 to the last content; A1 alone in an empty sheet. */
  getDataRange(): GoogleRange {
    this.context.execution.call('Sheet.getDataRange', 'handle');
    const { row, column } = this.context.engine.cells.bounds(this.id);
    return this.context.range({
      ...this.grid,
      rows: Math.max(row, 1),
      columns: Math.max(column, 1),
    });
  }

  getLastRow(): number {
    this.beginRead('getLastRow');
    return this.context.engine.cells.bounds(this.id).row;
  }

  getLastColumn(): number {
    this.beginRead('getLastColumn');
    return this.context.engine.cells.bounds(this.id).column;
  }

  getMaxRows(): number {
    this.beginRead('getMaxRows');
    return this.grid.rows;
  }

  getMaxColumns(): number {
    this.beginRead('getMaxColumns');
    return this.grid.columns;
  }

  /** The new rows look like the row before them. */
  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    beginWrite(this.context, 'Sheet.insertRowsAfter');
    const { engine } = this.context;
    const { columns } = this.grid;
    this.demandRow(afterPosition);
    if (howMany < 1) throw fail(this.context, sentences.rowsOutOfBounds);
    engine.tabs.insertRows(this.id, afterPosition, howMany);
    const before = { sheetId: this.id, row: afterPosition, column: 1, rows: 1, columns };
    const [looks = []] = engine.cells.styles(before, (style) => style);
    const added = { ...before, row: afterPosition + 1, rows: howMany };
    engine.cells.restyle(added, (_, column) => looks[column] ?? NO_LOOK);
    return this.self;
  }

  /** The new columns look like the column before them. */
  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    beginWrite(this.context, 'Sheet.insertColumnsAfter');
    const { engine } = this.context;
    const { rows } = this.grid;
    this.demandColumn(afterPosition);
    if (howMany < 1) throw fail(this.context, sentences.columnsOutOfBounds);
    engine.tabs.insertColumns(this.id, afterPosition, howMany);
    const before = { sheetId: this.id, row: 1, column: afterPosition, rows, columns: 1 };
    const looks = engine.cells.styles(before, (style) => style);
    const added = { ...before, column: afterPosition + 1, columns: howMany };
    engine.cells.restyle(added, (row) => looks[row]?.[0] ?? NO_LOOK);
    return this.self;
  }

  protected get grid(): CellArea {
    return this.context.engine.tabs.grid(this.id);
  }

  /** This object as the bundle knows it: called through the proxy, `this` is the proxy. */
  protected get self(): GoogleSheet {
    return this as object as GoogleSheet;
  }

  protected beginRead(method: string): void {
    this.context.execution.call(`Sheet.${method}`, 'read');
  }

  protected demandRow(row: number): void {
    if (row < 1 || row > this.grid.rows) throw fail(this.context, sentences.rowsOutOfBounds);
  }

  protected demandColumn(column: number, count = 1): void {
    const isInside = column >= 1 && count >= 1 && column + count - 1 <= this.grid.columns;
    if (!isInside) throw fail(this.context, sentences.columnsOutOfBounds);
  }
}
