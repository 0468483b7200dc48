// Cell notes, kept in Univer's note model so that the page shows them.
import { generateRandomId } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { CellArea } from '../types.ts';
import type { Book } from './book.ts';

export class Notes {
  constructor(private readonly book: Book) {}

  read(area: CellArea): string[][] {
    const notes = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(''));
    const sheet = this.book.sheet(area.sheetId).getSheetId();
    for (const { row, col, note } of this.model().getSheetNotes(this.book.unitId, sheet)?.values() ?? []) {
      const line = notes[row + 1 - area.row];
      const column = col + 1 - area.column;
      if (line && column >= 0 && column < area.columns) line[column] = note;
    }
    return notes;
  }

  /** An empty text takes the note away. */
  write(area: CellArea, texts: readonly (readonly string[])[]): void {
    const before = this.read(area);
    texts.forEach((line, down) => {
      line.forEach((text, right) => {
        if (before[down]?.[right] !== text) this.put(area, down, right, text);
      });
    });
  }

  private put(area: CellArea, down: number, right: number, text: string): void {
    const row = area.row - 1 + down;
    const col = area.column - 1 + right;
    if (text === '') {
      this.book.run(RemoveNoteMutation.id, area.sheetId, { row, col });
      return;
    }
    const sheet = this.book.sheet(area.sheetId).getSheetId();
    const id = this.model().getNote(this.book.unitId, sheet, { row, col })?.id ?? generateRandomId(6);
    const note = { id, row, col, width: 300, height: 150, note: text };
    this.book.run(UpdateNoteMutation.id, area.sheetId, { row, col, note });
  }

  private model(): SheetsNoteModel {
    return this.book.injector.get(SheetsNoteModel);
  }
}
