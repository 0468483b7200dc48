// What a person does to rows, columns and tabs, none of which is an edit: onEdit hears of none of it.
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

  #mustLeaveLines(sheetId: number, axis: 'row' | 'column', first: number, count: number): void {
    if (this.engine.structure.leavesOnlyFrozen(sheetId, axis, first, count)) {
      throw new Error(`Google keeps one ${axis} that is not frozen`);
    }
  }
}
