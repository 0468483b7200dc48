// The tabs of the workbook and their grids: names, order, size, frozen parts, widths, what is hidden.
import { BooleanNumber, Direction } from '@univerjs/core';
import type { CellArea } from '../types.ts';
import { blankTab } from './blank.ts';
import { type Book, sheetNumber } from './book.ts';

export class Tabs {
  constructor(private readonly book: Book) {}

  ids(): readonly number[] {
    return this.book.workbook.getSheets().map((sheet) => sheetNumber(sheet.getSheetId()));
  }

  has(sheetId: number): boolean {
    return this.book.find(sheetId) !== null;
  }

  name(sheetId: number): string {
    return this.book.sheet(sheetId).getName();
  }

  /** Google compares tab names without regard to case only when refusing a twin; look-ups are exact. */
  idByName(name: string): number | null {
    return this.ids().find((id) => this.name(id) === name) ?? null;
  }

  /** @returns the id of the new tab, placed at `index` (from 0). */
  insert(name: string, index: number): number {
    const id = freshId(this.ids());
    const beside = this.ids()[0] ?? id;
    this.book.run('sheet.mutation.insert-sheet', beside, { index, sheet: blankTab(String(id), name) });
    return id;
  }

  active(): number {
    return sheetNumber(this.book.workbook.ensureActiveSheet().getSheetId());
  }

  activate(sheetId: number): void {
    this.book.run('sheet.operation.set-worksheet-active', sheetId, {});
  }

  /** The whole grid. */
  grid(sheetId: number): CellArea {
    const sheet = this.book.sheet(sheetId);
    return { sheetId, row: 1, column: 1, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  insertRows(sheetId: number, after: number, count: number): void {
    const { columns } = this.grid(sheetId);
    const range = { startRow: after, endRow: after + count - 1, startColumn: 0, endColumn: columns - 1 };
    this.book.run('sheet.command.insert-row-by-range', sheetId, { range, direction: Direction.DOWN });
  }

  /** A person's deletion of whole rows, `first` from 1. */
  removeRows(sheetId: number, first: number, count: number): void {
    const { columns } = this.grid(sheetId);
    const range = { startRow: first - 1, endRow: first + count - 2, startColumn: 0, endColumn: columns - 1 };
    this.book.run('sheet.command.remove-row-by-range', sheetId, { range });
  }

  insertColumns(sheetId: number, after: number, count: number): void {
    const { rows } = this.grid(sheetId);
    const range = { startRow: 0, endRow: rows - 1, startColumn: after, endColumn: after + count - 1 };
    this.book.run('sheet.command.insert-col-by-range', sheetId, { range, direction: Direction.RIGHT });
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

  hideColumns(sheetId: number, column: number, count: number): void {
    this.book.run('sheet.mutation.set-col-hidden', sheetId, { ranges: [strip(column, count)] });
  }

  isColumnHidden(sheetId: number, column: number): boolean {
    return !this.book.sheet(sheetId).getColVisible(column - 1);
  }

  setColor(sheetId: number, color: string): void {
    this.book.run('sheet.mutation.set-tab-color', sheetId, { color });
  }

  setGridlines(sheetId: number, shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.run('sheet.mutation.toggle-gridlines', sheetId, { showGridlines });
  }
}

function strip(column: number, count: number): object {
  return { startRow: 0, endRow: 0, startColumn: column - 1, endColumn: column + count - 2 };
}

/** Ids need only differ; being the same on every run keeps tests and saved worlds comparable. */
function freshId(taken: readonly number[]): number {
  return Math.max(0, ...taken) + 1;
}
