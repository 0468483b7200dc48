// What a person does to the contents of cells: types, pastes, fills, sorts. Not all of it is an edit of which onEdit hears.
import type { CellArea } from '../types.ts';
import { erasedText } from './events.ts';
import { PersonAtGrid } from './person-at-grid.ts';

export abstract class PersonAtCells extends PersonAtGrid {
  /** Where a validation rule turns the text away, or it is what the cell holds already, nothing is edited. */
  type(sheet: string, a1: string, text: string): void {
    const area = this.areaIn(sheet, a1);
    if (!this.mayMake({ kind: 'cells', area })) return;
    this.engine.selection.set(area);
    const oldValue = this.#eventValue(area);
    this.engine.enter(area.sheetId, area.row, area.column, text);
    const value = this.#eventValue(area);
    if (value !== oldValue) this.edited(area, { value, oldValue });
  }

  /** From elsewhere: past the validation rules, which the paste takes away, unless it is read otherwise. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void {
    const corner = this.areaIn(sheet, a1);
    const area = { ...corner, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
    if (!this.mayMake({ kind: 'cells', area })) return;
    this.#makeRoom(area);
    if (this.engine.world.reading('plainPaste') === 'takes rules away')
      this.engine.validations.set(area, null);
    this.#pasted(area, () => {
      for (const [down, row] of rows.entries()) {
        for (const [right, text] of row.entries()) {
          this.engine.enter(area.sheetId, area.row + down, area.column + right, text);
        }
      }
    });
  }

  clear(sheet: string, a1: string): void {
    const area = this.areaIn(sheet, a1);
    if (!this.mayMake({ kind: 'cells', area })) return;
    this.engine.selection.set(area);
    const oldValue = this.#eventValue(area);
    this.engine.clear(area);
    this.edited(area, erasedText(oldValue, this.engine.world.reading('erasedCell')));
  }

  /** Sorts the rows of the area by one column of the sheet. */
  sort(tab: string, a1: string, column: number, ascending = true): void {
    const area = this.areaIn(tab, a1);
    if (this.mayMake({ kind: 'cells', area })) this.engine.gestures.sort(area, column, ascending);
  }

  /** Drags cells elsewhere in the tab, or cuts and pastes them. */
  cutPaste(tab: string, a1: string, toRow: number, toColumn: number): void {
    const from = this.areaIn(tab, a1);
    const to = this.#placed(from, from.sheetId, toRow, toColumn);
    if (!this.mayMake({ kind: 'cells', area: from }, { kind: 'cells', area: to })) return;
    this.engine.gestures.move(from, to);
    this.engine.selection.set(to);
    const heard = this.engine.world.reading('cutAndPaste');
    if (heard === 'both places') this.edited(from);
    if (heard !== 'unheard') this.edited(to);
  }

  /** Past the validation rules, which those of the copied cells replace. */
  copyPaste(fromTab: string, a1: string, toTab: string, row: number, column: number): void {
    const from = this.areaIn(fromTab, a1);
    const to = this.#placed(from, this.idOf(toTab), row, column);
    if (!this.mayMake({ kind: 'cells', area: to })) return;
    this.#pasted(to, () => this.engine.gestures.copy(from, to));
  }

  /** Ctrl+D: the first row of the area over the others. */
  fillDown(tab: string, a1: string): void {
    const area = this.areaIn(tab, a1);
    if (area.rows < 2) throw new Error(`"${a1}" has no row to fill`);
    if (!this.mayMake({ kind: 'cells', area: { ...area, row: area.row + 1, rows: area.rows - 1 } })) return;
    this.engine.selection.set(area);
    const filled = this.engine.gestures.fillDown(area);
    this.edited(this.engine.world.reading('fillDown') === 'whole area' ? area : filled);
  }

  /** Find and replace, in every text of the area that holds the words, hidden ones too; rules that refuse keep their cells. */
  replaceAll(tab: string, a1: string, words: string, by: string): void {
    const found = this.engine.gestures.holding(this.areaIn(tab, a1), words);
    const changed = found.filter(({ cell }) => this.mayMake({ kind: 'cells', area: cell }));
    for (const { cell, text } of changed) {
      this.engine.enter(cell.sheetId, cell.row, cell.column, text.replaceAll(words, by));
    }
    const heard = { 'one cell': 1, 'each cell': changed.length, unheard: 0 };
    const told = changed.slice(0, heard[this.engine.world.reading('replaceAll')]);
    for (const { cell } of told) this.edited(cell);
  }

  /** Google tells no value for a paste, by most accounts not even of one cell. */
  #pasted(area: CellArea, put: () => void): void {
    const oldValue = this.#eventValue(area);
    put();
    this.engine.selection.set(area);
    const isTold = this.engine.world.reading('singleCellPaste') === 'value';
    this.edited(area, isTold ? { value: this.#eventValue(area), oldValue } : {});
  }

  /** The grid grows under a block that is pasted over its edge. */
  #makeRoom({ sheetId, row, column, rows, columns }: CellArea): void {
    const grid = this.engine.tabs.grid(sheetId);
    const [below, beside] = [row + rows - 1 - grid.rows, column + columns - 1 - grid.columns];
    if (below > 0) this.engine.structure.insertRows(sheetId, grid.rows, below);
    if (beside > 0) this.engine.structure.insertColumns(sheetId, grid.columns, beside);
  }

  #placed(from: CellArea, sheetId: number, row: number, column: number): CellArea {
    const to = { ...from, sheetId, row, column };
    const grid = this.engine.tabs.grid(sheetId);
    const fits = row + to.rows - 1 <= grid.rows && column + to.columns - 1 <= grid.columns;
    if (!fits) throw new Error('the cells do not fit into the grid there');
    return to;
  }

  #eventValue({ sheetId, row, column }: CellArea): string {
    return this.engine.eventValue(sheetId, row, column);
  }
}
