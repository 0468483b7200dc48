// One tab: its grid and the ranges in it.
import type { CellArea } from '../../types.ts';
import { openEnds } from './a1.ts';
import { askedArea } from './asked-area.ts';
import { type Context, fail, type GoogleRange, type GoogleSheet, SHEET_ID } from './context.ts';
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
  | 'getMaxColumns';

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
    return this.context.range(askedArea(this.context, given, this.grid), openEnds(given[0]));
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

  /** @throws once the tab has been deleted. */
  protected get grid(): CellArea {
    if (!this.context.engine.tabs.has(this.id)) throw fail(this.context, sentences.sheetNotFound);
    return this.context.engine.tabs.grid(this.id);
  }

  /** This object as the bundle knows it: called through the proxy, `this` is the proxy. */
  protected get self(): GoogleSheet {
    return this as object as GoogleSheet;
  }

  protected beginRead(method: string): void {
    this.context.execution.call(`Sheet.${method}`, 'read');
    this.context.refusals.settle();
    if (!this.context.engine.tabs.has(this.id)) throw fail(this.context, sentences.sheetNotFound);
  }

  protected demandRow(row: number): void {
    if (row < 1 || row > this.grid.rows) throw fail(this.context, sentences.rowsOutOfBounds);
  }

  protected demandColumn(column: number, count = 1): void {
    const isInside = column >= 1 && count >= 1 && column + count - 1 <= this.grid.columns;
    if (!isInside) throw fail(this.context, sentences.columnsOutOfBounds);
  }
}
