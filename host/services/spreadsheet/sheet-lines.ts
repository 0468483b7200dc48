// One tab: its rows and columns come, go and move, and a row of values is added below the others.
import { appendRow } from './append-row.ts';
import { areaOfRange, wholeNumbers } from './arguments.ts';
import { beginWrite, demandRight, demandRoom, fail, type GoogleRange, type GoogleSheet } from './context.ts';
import * as sentences from './sentences.ts';
import { SheetGrid } from './sheet-grid.ts';

type Members =
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertColumnsAfter'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'moveColumns'
  | 'appendRow';

export class SheetLines extends SheetGrid implements Pick<GoogleSheet, Members> {
  /** The new rows look like the row before them. */
  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    const [after = 0, count = 0] = this.begin('insertRowsAfter', [afterPosition, howMany]);
    this.demandRow(after);
    return this.addRows(after, count, 'before');
  }

  /** The new rows look like the row that they push down. */
  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    const [before = 0, count = 0] = this.begin('insertRowsBefore', [beforePosition, howMany]);
    this.demandRow(before);
    return this.addRows(before - 1, count, 'after');
  }

  /** The new columns look like the column before them. */
  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    const [after = 0, count = 0] = this.begin('insertColumnsAfter', [afterPosition, howMany]);
    this.demandColumn(after);
    return this.addColumns(after, count, 'before');
  }

  insertColumnAfter(afterPosition: number): GoogleSheet {
    const [after = 0] = this.begin('insertColumnAfter', [afterPosition]);
    this.demandColumn(after);
    return this.addColumns(after, 1, 'before');
  }

  insertColumnBefore(beforePosition: number): GoogleSheet {
    const [before = 0] = this.begin('insertColumnBefore', [beforePosition]);
    this.demandColumn(before);
    return this.addColumns(before - 1, 1, 'after');
  }

  deleteRow(rowPosition: number): GoogleSheet {
    const [first = 0] = this.begin('deleteRow', [rowPosition]);
    this.removeRows(first, 1);
    return this.self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    const [first = 0, count = 0] = this.begin('deleteRows', [rowPosition, howMany]);
    this.removeRows(first, count);
  }

  deleteColumn(columnPosition: number): GoogleSheet {
    const [first = 0] = this.begin('deleteColumn', [columnPosition]);
    this.removeColumns(first, 1);
    return this.self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    const [first = 0, count = 0] = this.begin('deleteColumns', [columnPosition, howMany]);
    this.removeColumns(first, count);
  }

  /** The index counts in the order before the move. */
  moveColumns(columnSpec: GoogleRange, destinationIndex: number): void {
    const [before = 0] = this.begin('moveColumns', [destinationIndex]);
    const { column, columns } = areaOfRange(this.context, 'Sheet.moveColumns', columnSpec);
    if (before < 1 || before > this.grid.columns + 1) throw fail(this.context, sentences.columnsOutOfBounds);
    const area = { ...this.grid, column, columns };
    demandRight(this.context, { kind: 'removal', area });
    demandRight(this.context, { kind: 'insertion', sheetId: this.id, axis: 'column', after: before - 1 });
    this.context.engine.structure.moveColumns(this.id, column, columns, before);
  }

  appendRow(rowContents: unknown[]): GoogleSheet {
    appendRow(this.context, this.grid, rowContents);
    return this.self;
  }

  private addRows(after: number, count: number, like: 'before' | 'after'): GoogleSheet {
    if (count < 1) throw fail(this.context, sentences.rowsOutOfBounds);
    demandRoom(this.context, count * this.grid.columns);
    demandRight(this.context, { kind: 'insertion', sheetId: this.id, axis: 'row', after });
    this.context.engine.structure.insertRows(this.id, after, count, like);
    return this.self;
  }

  private addColumns(after: number, count: number, like: 'before' | 'after'): GoogleSheet {
    if (count < 1) throw fail(this.context, sentences.columnsOutOfBounds);
    demandRoom(this.context, count * this.grid.rows);
    demandRight(this.context, { kind: 'insertion', sheetId: this.id, axis: 'column', after });
    this.context.engine.structure.insertColumns(this.id, after, count, like);
    return this.self;
  }

  private removeRows(first: number, count: number): void {
    const { engine } = this.context;
    if (first < 1 || count < 1 || first + count - 1 > this.grid.rows) {
      throw fail(this.context, sentences.rowsOutOfBounds);
    }
    if (engine.structure.leavesOnlyFrozen(this.id, 'row', first, count)) {
      throw fail(this.context, sentences.onlyFrozenRows);
    }
    demandRight(this.context, { kind: 'removal', area: { ...this.grid, row: first, rows: count } });
    engine.structure.removeRows(this.id, first, count);
  }

  private removeColumns(first: number, count: number): void {
    const { engine } = this.context;
    this.demandColumn(first, count);
    if (engine.structure.leavesOnlyFrozen(this.id, 'column', first, count)) {
      throw fail(this.context, sentences.onlyFrozenColumns);
    }
    demandRight(this.context, { kind: 'removal', area: { ...this.grid, column: first, columns: count } });
    engine.structure.removeColumns(this.id, first, count);
  }

  private begin(method: string, given: readonly unknown[]): readonly number[] {
    beginWrite(this.context, `Sheet.${method}`);
    return wholeNumbers(this.context, `Sheet.${method}`, given);
  }
}
