// Reads and writes the cells of the workbook by the block, past the facade, whose values are the displayed ones.
import { CellValueType, type ICellData, type Nullable, ObjectMatrix } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellArea } from '../types.ts';
import { type Book, boxOf } from './book.ts';
import type { Entry } from './entry.ts';
import { stillWritten, toEngineFormula } from './formula-text.ts';
import { type Style, StyleMerger } from './style-merger.ts';

export type Scalar = string | number | boolean;
type Cell = Nullable<ICellData>;
type Lines = Readonly<Record<number, Readonly<Record<number, Cell>>>>;

const NO_STYLE: Style = {};
const EMPTY = { v: null, f: null, si: null, p: null, custom: null } as const;
const SET_VALUES = 'sheet.mutation.set-range-values';

export class Cells {
  constructor(
    private readonly book: Book,
    private readonly locale: () => 'vi_VN' | 'en_US',
  ) {}

  /** One result per cell of the area, made from its value ('' when empty) and number format ('' when none). */
  read<T>(area: CellArea, pick: (value: Scalar, format: string) => T): T[][] {
    return this.scan(area, (cell) => pick(contentOf(cell), this.styleOf(cell).n?.pattern ?? ''));
  }

  styles<T>(area: CellArea, pick: (style: Style) => T): T[][] {
    return this.scan(area, (cell) => pick(this.styleOf(cell)));
  }

  /** As written, with the writer's own argument separators; '' where there is none. */
  formulas(area: CellArea): string[][] {
    return this.scan(area, formulaOf);
  }

  write(area: CellArea, entry: (row: number, column: number) => Entry): void {
    this.put(area, (row, column) => this.written(entry(row, column)));
  }

  clear(area: CellArea): void {
    this.put(area, () => EMPTY);
  }

  /** Merges a patch into every cell's style; null inside the patch takes a property away. */
  restyle(area: CellArea, patch: (row: number, column: number) => Style): void {
    const merged = new StyleMerger(this.book.workbook.getStyles());
    const matrix = this.book.sheet(area.sheetId).getCellMatrix();
    const { startRow, endRow, startColumn, endColumn } = boxOf(area);
    let isChanged = false;
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const cell = matrix.getValue(row, column);
        const s = merged.style(cell?.s, patch(row - startRow, column - startColumn));
        if (s === (cell?.s ?? null)) continue;
        isChanged = true;
        const { s: _, ...content } = cell ?? {};
        if (s !== null) matrix.setValue(row, column, { ...content, s });
        else if (Object.keys(content).length === 0) matrix.realDeleteValue(row, column);
        else matrix.setValue(row, column, content);
      }
    }
    if (!isChanged) return;
    // Univer merges styles ten times slower than this; its mutation on two corners has the page paint what lies between.
    // Without its type a number under `@` would become text; on Google it stays a number.
    const corner = (row: number, column: number) => ({ s: {}, t: matrix.getValue(row, column)?.t });
    const cellValue = new ObjectMatrix<ICellData>();
    cellValue.setValue(startRow, startColumn, corner(startRow, startColumn));
    cellValue.setValue(endRow, endColumn, corner(endRow, endColumn));
    const trigger = 'sheet.command.set-style';
    this.book.run(SET_VALUES, area.sheetId, { cellValue: cellValue.getMatrix(), trigger });
  }

  /** Last row and column that hold a value or a formula, 0 when the sheet is empty. */
  bounds(sheetId: number): { readonly row: number; readonly column: number } {
    let lastRow = 0;
    let lastColumn = 0;
    const lines: Lines = this.book.sheet(sheetId).getCellMatrix().getMatrix();
    for (const [row, line] of Object.entries(lines)) {
      // Most lines of a formatted tab hold looks only, and are not worth the names of their cells.
      if (!Object.values(line).some(isFilled)) continue;
      lastRow = Math.max(lastRow, Number(row) + 1);
      for (const [column, cell] of Object.entries(line)) {
        if (isFilled(cell)) lastColumn = Math.max(lastColumn, Number(column) + 1);
      }
    }
    return { row: lastRow, column: lastColumn };
  }

  private written(entry: Entry): ICellData {
    const style = entry.format === undefined ? {} : { s: { n: { pattern: entry.format } } };
    if (entry.formula === undefined) return { ...EMPTY, ...typed(entry.value), ...style };
    const formula = toEngineFormula(entry.formula, this.locale());
    const custom = { formula: entry.formula };
    if (formula === null || !this.isWellFormed(formula)) return { ...EMPTY, ...typed('#ERROR!'), custom };
    return { ...EMPTY, f: formula, custom: formula === entry.formula ? null : custom };
  }

  /** The lexer gives an error value in the place of a tree. */
  private isWellFormed(formula: string): boolean {
    return typeof this.book.injector.get(LexerTreeBuilder).treeBuilder(formula) !== 'string';
  }

  /** Cells that would not change are left out: they cost Univer as much as the others. */
  private put(area: CellArea, cell: (row: number, column: number) => ICellData): void {
    const matrix = this.book.sheet(area.sheetId).getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let down = 0; down < area.rows; down += 1) {
      const row = area.row - 1 + down;
      const line: Record<number, ICellData> = {};
      let isChanged = false;
      for (let right = 0; right < area.columns; right += 1) {
        const column = area.column - 1 + right;
        const next = cell(down, right);
        if (isSame(matrix.getValue(row, column), next)) continue;
        line[column] = next;
        isChanged = true;
      }
      if (isChanged) cellValue[row] = line;
    }
    if (Object.keys(cellValue).length > 0) this.book.run(SET_VALUES, area.sheetId, { cellValue });
  }

  private scan<T>(area: CellArea, pick: (cell: Cell) => T): T[][] {
    const matrix = this.book.sheet(area.sheetId).getCellMatrix();
    const { startRow, endRow, startColumn, endColumn } = boxOf(area);
    const rows: T[][] = [];
    for (let row = startRow; row <= endRow; row += 1) {
      const line: T[] = [];
      for (let column = startColumn; column <= endColumn; column += 1)
        line.push(pick(matrix.getValue(row, column)));
      rows.push(line);
    }
    return rows;
  }

  private styleOf(cell: Cell): Style {
    if (!cell?.s) return NO_STYLE;
    return this.book.workbook.getStyles().getStyleByCell(cell) ?? NO_STYLE;
  }
}

function contentOf(cell: Cell): Scalar {
  const value = cell?.v ?? '';
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}

function formulaOf(cell: Cell): string {
  const own: unknown = cell?.custom?.formula;
  return typeof own === 'string' ? stillWritten(own, cell?.f ?? '') : (cell?.f ?? '');
}

function isFilled(cell: Cell): boolean {
  return contentOf(cell) !== '' || formulaOf(cell) !== '';
}

function isSame(before: Cell, next: ICellData): boolean {
  if (next.s || next.f || next.custom || before?.f || before?.custom || before?.p) return false;
  return (before?.v ?? null) === next.v && (next.v === null || before?.t === next.t);
}

function typed(value: Scalar): ICellData {
  if (value === '') return { v: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
