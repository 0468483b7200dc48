// What whoever is at the keyboard has selected; in the page it is the very selection that is drawn.
import { type IRange, RANGE_TYPE } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { CellArea } from '../types.ts';
import { shared } from './areas.ts';
import { areaOf, type Book, boxOf } from './book.ts';
import { type LineChange, piecesAfter } from './follow.ts';
import type { Tabs } from './tabs.ts';

export interface Selected {
  readonly area: CellArea;
  /** The cell of the area that typing would go to. */
  readonly cell: CellArea;
}

export class Selection {
  constructor(
    private readonly book: Book,
    private readonly tabs: Tabs,
  ) {}

  /** The last of several; A1 where nobody has selected anything yet. */
  read(): Selected {
    const grid = this.tabs.grid(this.tabs.active());
    const first = { ...grid, rows: 1, columns: 1 };
    const last = this.book.injector.get(SheetsSelectionsService).getCurrentSelections()?.at(-1);
    if (!last) return { area: first, cell: first };
    // What is left of it in a grid that has shrunk since.
    const area = shared(this.areaOf(last.range, grid), grid) ?? first;
    const { primary } = last;
    const cell = primary ? shared(areaOf(primary, grid.sheetId), area) : null;
    return { area, cell: { ...(cell ?? area), rows: 1, columns: 1 } };
  }

  /** Shows the tab and, in the page, scrolls there. */
  set(area: CellArea, cell: CellArea = area, reveal = true): void {
    if (this.tabs.active() !== area.sheetId) this.tabs.activate(area.sheetId);
    const { startRow, startColumn } = boxOf(cell);
    const primary = {
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      actualRow: startRow,
      actualColumn: startColumn,
      rangeType: RANGE_TYPE.NORMAL,
      isMerged: false,
      isMergedMainCell: false,
    };
    const range = { ...boxOf(area), rangeType: RANGE_TYPE.NORMAL };
    const selections = [{ range, primary, style: null }];
    this.book.run(SetSelectionsOperation.id, area.sheetId, { selections, reveal });
  }

  /** Univer selects the lines that it inserts; on Google the selection stays on its cells. */
  keepOver(change: LineChange, work: () => void): void {
    const before = this.read().area;
    work();
    const [kept] = piecesAfter(before, change);
    if (before.sheetId === change.sheetId && kept) this.set(kept.to, kept.to, false);
  }

  /** A whole row or column has no ends on its open side. */
  private areaOf(range: IRange, grid: CellArea): CellArea {
    const end = (line: number, otherwise: number) => (Number.isNaN(line) ? otherwise : line);
    const box = {
      startRow: end(range.startRow, 0),
      startColumn: end(range.startColumn, 0),
      endRow: end(range.endRow, grid.rows - 1),
      endColumn: end(range.endColumn, grid.columns - 1),
    };
    return areaOf(box, grid.sheetId);
  }
}
