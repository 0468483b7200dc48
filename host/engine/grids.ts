// The grids of the tabs: size, frozen parts, widths and heights, what is hidden.
import { BooleanNumber, Direction } from '@univerjs/core';
import type { CellArea } from '../types.ts';
import type { Book } from './book.ts';

export class Grids {
  constructor(protected readonly book: Book) {}

  /** The whole grid. */
  grid(sheetId: number): CellArea {
    const sheet = this.book.sheet(sheetId);
    return { sheetId, row: 1, column: 1, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  insertRows(sheetId: number, after: number, count: number): void {
    const { columns } = this.grid(sheetId);
    const range = { startRow: after, endRow: after + count - 1, startColumn: 0, endColumn: columns - 1 };
    // The direction tells whose height is taken: there is no row before the first.
    const direction = after > 0 ? Direction.DOWN : Direction.UP;
    this.book.run('sheet.command.insert-row-by-range', sheetId, { range, direction });
  }

  /** A person's deletion of whole rows, `first` from 1. */
  removeRows(sheetId: number, first: number, count: number): void {
    const { columns } = this.grid(sheetId);
    const range = { startRow: first - 1, endRow: first + count - 2, startColumn: 0, endColumn: columns - 1 };
    this.book.runRemoval('sheet.command.remove-row-by-range', sheetId, { range });
  }

  insertColumns(sheetId: number, after: number, count: number): void {
    const { rows } = this.grid(sheetId);
    const range = { startRow: 0, endRow: rows - 1, startColumn: after, endColumn: after + count - 1 };
    const direction = after > 0 ? Direction.RIGHT : Direction.LEFT;
    this.book.run('sheet.command.insert-col-by-range', sheetId, { range, direction });
  }

  frozen(sheetId: number): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.book.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: number, rows: number, columns: number): void {
    this.book.run('sheet.mutation.set-frozen', sheetId, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  columnWidth(sheetId: number, column: number): number {
    return this.book.sheet(sheetId).getColumnWidth(column - 1);
  }

  setColumnWidth(sheetId: number, column: number, width: number): void {
    this.book.run('sheet.mutation.set-worksheet-col-width', sheetId, {
      ranges: [strip(column, 1)],
      colWidth: width,
    });
  }

  setRowHeight(sheetId: number, row: number, height: number): void {
    const ranges = [{ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 }];
    this.book.run('sheet.mutation.set-worksheet-row-is-auto-height', sheetId, {
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
    this.book.run('sheet.mutation.set-worksheet-row-height', sheetId, { ranges, rowHeight: height });
  }

  /** A person's hiding of whole rows, `first` from 1. */
  hideRows(sheetId: number, first: number, count: number): void {
    const { columns } = this.grid(sheetId);
    const range = { startRow: first - 1, endRow: first + count - 2, startColumn: 0, endColumn: columns - 1 };
    this.book.run('sheet.mutation.set-row-hidden', sheetId, { ranges: [range] });
  }

  hideColumns(sheetId: number, column: number, count: number): void {
    this.book.run('sheet.mutation.set-col-hidden', sheetId, { ranges: [strip(column, count)] });
  }

  isColumnHidden(sheetId: number, column: number): boolean {
    return !this.book.sheet(sheetId).getColVisible(column - 1);
  }

  /** In pixels from the first row on; 0 for what is hidden. */
  rowHeights(sheetId: number): readonly number[] {
    const sheet = this.book.sheet(sheetId);
    return lines(sheet.getRowCount(), (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0));
  }

  /** In pixels from the first column on; 0 for what is hidden. */
  columnWidths(sheetId: number): readonly number[] {
    const sheet = this.book.sheet(sheetId);
    const width = (column: number) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0);
    return lines(sheet.getColumnCount(), width);
  }

  hasGridlines(sheetId: number): boolean {
    return this.book.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(sheetId: number, shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.run('sheet.mutation.toggle-gridlines', sheetId, { showGridlines });
  }
}

function lines(count: number, size: (index: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => size(index));
}

function strip(column: number, count: number): object {
  return { startRow: 0, endRow: 0, startColumn: column - 1, endColumn: column + count - 2 };
}
