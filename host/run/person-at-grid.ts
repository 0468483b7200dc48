// What a person does to rows, columns, blocks and tabs. By facts §3 most of it is no edit: onEdit hears only of pastes and fills.
import type { Engine } from '../engine/engine.ts';
import type { Change } from '../engine/protection-rights.ts';
import { parseA1 } from '../services/spreadsheet/a1.ts';
import type { CellArea } from '../types.ts';
import type { EditedText } from './events.ts';

export abstract class PersonAtGrid {
  abstract readonly engine: Engine;

  /** The user's hand has changed the cells already; only onEdit is still to run. */
  abstract edited(area: CellArea, text?: EditedText): void;

  /** false where the person would rather not. @throws where Google, or the person's role, forbids it. */
  protected abstract mayMake(...changes: readonly Change[]): boolean;

  /** @throws for a viewer, who has no hand at the grid. */
  protected abstract mustEdit(): void;

  /** What is selected from now on, by whoever is at the keyboard. */
  select(tab: string, row: number, column: number, rows = 1, columns = 1): void {
    this.engine.selection.set({ sheetId: this.idOf(tab), row, column, rows, columns });
  }

  /** After row `after`, whose looks they take; 0 puts them before the first. */
  insertRows(tab: string, after: number, count = 1): void {
    const sheetId = this.idToChange(tab);
    if (!this.mayMake({ kind: 'insertion', sheetId, axis: 'row', after })) return;
    this.engine.structure.insertRows(sheetId, after, count);
  }

  deleteRows(tab: string, first: number, count = 1): void {
    const sheetId = this.idToChange(tab);
    const area = { ...this.engine.tabs.grid(sheetId), row: first, rows: count };
    this.#mustLeaveLines(sheetId, 'row', first, count);
    if (this.mayMake({ kind: 'removal', area })) this.engine.structure.removeRows(sheetId, first, count);
  }

  insertColumns(tab: string, after: number, count = 1): void {
    const sheetId = this.idToChange(tab);
    if (!this.mayMake({ kind: 'insertion', sheetId, axis: 'column', after })) return;
    this.engine.structure.insertColumns(sheetId, after, count);
  }

  deleteColumns(tab: string, first: number, count = 1): void {
    const sheetId = this.idToChange(tab);
    const area = { ...this.engine.tabs.grid(sheetId), column: first, columns: count };
    this.#mustLeaveLines(sheetId, 'column', first, count);
    if (this.mayMake({ kind: 'removal', area })) this.engine.structure.removeColumns(sheetId, first, count);
  }

  /** Drags one column by its header to stand before what was column `before`. */
  moveColumn(tab: string, from: number, before: number): void {
    const sheetId = this.idToChange(tab);
    const area = { ...this.engine.tabs.grid(sheetId), column: from, columns: 1 };
    const into = { kind: 'insertion', sheetId, axis: 'column', after: before - 1 } as const;
    if (this.mayMake({ kind: 'removal', area }, into)) {
      this.engine.structure.moveColumns(sheetId, from, 1, before);
    }
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
    this.pasted(to, () => this.engine.gestures.copy(from, to));
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

  renameTab(from: string, to: string): void {
    const sheetId = this.idToChange(from);
    if (this.engine.tabs.isTaken(to, sheetId)) throw new Error(`there is a tab "${to}" already`);
    if (this.mayMake({ kind: 'look', sheetId })) this.engine.tabs.rename(sheetId, to);
  }

  deleteTab(name: string): void {
    const sheetId = this.idToChange(name);
    if (this.engine.tabs.isLastVisible(sheetId)) throw new Error(`"${name}" is the last tab to be seen`);
    if (this.mayMake({ kind: 'sheet removal', sheetId })) this.engine.tabs.remove(sheetId);
  }

  /** Google tells no value for a paste, by most accounts not even of one cell. */
  protected pasted(area: CellArea, put: () => void): void {
    const told = ({ sheetId, row, column }: CellArea) => this.engine.eventValue(sheetId, row, column);
    const oldValue = told(area);
    put();
    this.engine.selection.set(area);
    const isTold = this.engine.world.reading('singleCellPaste') === 'value';
    this.edited(area, isTold ? { value: told(area), oldValue } : {});
  }

  /** The grid grows under a block that is pasted over its edge. */
  protected makeRoom({ sheetId, row, column, rows, columns }: CellArea): void {
    const grid = this.engine.tabs.grid(sheetId);
    const [below, beside] = [row + rows - 1 - grid.rows, column + columns - 1 - grid.columns];
    if (below > 0) this.engine.structure.insertRows(sheetId, grid.rows, below);
    if (beside > 0) this.engine.structure.insertColumns(sheetId, grid.columns, beside);
  }

  protected areaIn(tab: string, a1: string): CellArea {
    const sheetId = this.idToChange(tab);
    const area = parseA1(a1, this.engine.tabs.grid(sheetId));
    if (!area) throw new Error(`"${a1}" is no range`);
    return area;
  }

  protected idToChange(tab: string): number {
    this.mustEdit();
    return this.idOf(tab);
  }

  protected idOf(tab: string): number {
    const sheetId = this.engine.sheetIdByName(tab);
    if (sheetId === null) throw new Error(`no sheet "${tab}" among ${this.engine.sheetNames().join(', ')}`);
    return sheetId;
  }

  #placed(from: CellArea, sheetId: number, row: number, column: number): CellArea {
    const to = { ...from, sheetId, row, column };
    const grid = this.engine.tabs.grid(sheetId);
    const fits = row + to.rows - 1 <= grid.rows && column + to.columns - 1 <= grid.columns;
    if (!fits) throw new Error('the cells do not fit into the grid there');
    return to;
  }

  #mustLeaveLines(sheetId: number, axis: 'row' | 'column', first: number, count: number): void {
    if (this.engine.structure.leavesOnlyFrozen(sheetId, axis, first, count)) {
      throw new Error(`Google keeps one ${axis} that is not frozen`);
    }
  }
}
