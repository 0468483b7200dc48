// The tabs of the workbook: names, order, colours, which one is active and which are hidden.
import { BooleanNumber } from '@univerjs/core';
import { blankTab } from './blank.ts';
import { sheetNumber } from './book.ts';
import { Grids } from './grids.ts';

export class Tabs extends Grids {
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

  rename(sheetId: number, name: string): void {
    this.book.run('sheet.command.set-worksheet-name', sheetId, { name });
  }

  /** If it was the active one, the tab beside it becomes active. */
  remove(sheetId: number): void {
    this.leave(sheetId);
    this.book.run('sheet.command.remove-sheet', sheetId, {});
  }

  isHidden(sheetId: number): boolean {
    return this.book.sheet(sheetId).isSheetHidden() === BooleanNumber.TRUE;
  }

  hide(sheetId: number): void {
    this.leave(sheetId);
    this.book.run('sheet.mutation.set-worksheet-hidden', sheetId, { hidden: BooleanNumber.TRUE });
  }

  show(sheetId: number): void {
    this.book.run('sheet.mutation.set-worksheet-hidden', sheetId, { hidden: BooleanNumber.FALSE });
  }

  /** Google keeps one tab to look at. */
  isLastVisible(sheetId: number): boolean {
    return this.ids().every((id) => id === sheetId || this.isHidden(id));
  }

  /** Google compares names without regard to case here. */
  isTaken(name: string, exceptBy: number | null = null): boolean {
    return this.ids().some((id) => id !== exceptBy && this.name(id).toLowerCase() === name.toLowerCase());
  }

  private leave(sheetId: number): void {
    if (this.active() !== sheetId) return;
    const ids = this.ids();
    const at = ids.indexOf(sheetId);
    const beside = [...ids.slice(at + 1), ...ids.slice(0, at).reverse()].find((id) => !this.isHidden(id));
    if (beside !== undefined) this.activate(beside);
  }

  active(): number {
    return sheetNumber(this.book.workbook.ensureActiveSheet().getSheetId());
  }

  activate(sheetId: number): void {
    this.book.run('sheet.operation.set-worksheet-active', sheetId, {});
  }

  setColor(sheetId: number, color: string): void {
    this.book.run('sheet.mutation.set-tab-color', sheetId, { color });
  }
}

/** Ids need only differ; being the same on every run keeps tests and saved worlds comparable. */
function freshId(taken: readonly number[]): number {
  return Math.max(0, ...taken) + 1;
}
