// Whole rows and columns come, go and move, for scripts and people alike; frozen parts keep their lines.
import { RANGE_TYPE } from '@univerjs/core';
import type { CellArea } from '../types.ts';
import type { World } from '../world.ts';
import { type Book, boxOf } from './book.ts';
import type { Cells } from './cells.ts';
import type { Axis, LineChange } from './follow.ts';
import type { Selection } from './selection.ts';
import type { Tabs } from './tabs.ts';
import type { Rule } from './validation-rules.ts';
import type { Validations } from './validations.ts';

/** Whose looks new lines take, and whose validation, where they take any; colour rules see to themselves. */
export type Likeness = 'before' | 'after';

const NO_LOOK = {};

export class Structure {
  constructor(
    private readonly book: Book,
    private readonly tabs: Tabs,
    private readonly cells: Cells,
    private readonly validations: Validations,
    private readonly selection: Selection,
    private readonly world: World,
  ) {}

  insertRows(sheetId: number, after: number, count: number, like: Likeness = 'before'): void {
    const { columns } = this.tabs.grid(sheetId);
    const frozen = this.tabs.frozen(sheetId);
    const change = { kind: 'inserted', axis: 'row', sheetId, after, count } as const;
    this.selection.keepOver(change, () => this.tabs.insertRows(sheetId, after, count));
    if (after < frozen.rows) this.tabs.freeze(sheetId, frozen.rows + count, frozen.columns);
    const model = like === 'before' && after > 0 ? after : after + count + 1;
    const line = { sheetId, row: model, column: 1, rows: 1, columns };
    this.makeAlike(line, { ...line, row: after + 1, rows: count });
  }

  removeRows(sheetId: number, first: number, count: number): void {
    const frozen = this.tabs.frozen(sheetId);
    const change = { kind: 'removed', axis: 'row', sheetId, first, count } as const;
    this.selection.keepOver(change, () => this.tabs.removeRows(sheetId, first, count));
    this.tabs.freeze(sheetId, frozen.rows - overlap(frozen.rows, first, count), frozen.columns);
  }

  insertColumns(sheetId: number, after: number, count: number, like: Likeness = 'before'): void {
    const { rows } = this.tabs.grid(sheetId);
    const frozen = this.tabs.frozen(sheetId);
    const change = { kind: 'inserted', axis: 'column', sheetId, after, count } as const;
    this.selection.keepOver(change, () => this.tabs.insertColumns(sheetId, after, count));
    if (after < frozen.columns) this.tabs.freeze(sheetId, frozen.rows, frozen.columns + count);
    const model = like === 'before' && after > 0 ? after : after + count + 1;
    const line = { sheetId, row: 1, column: model, rows, columns: 1 };
    this.makeAlike(line, { ...line, column: after + 1, columns: count });
  }

  removeColumns(sheetId: number, first: number, count: number): void {
    const { rows } = this.tabs.grid(sheetId);
    const frozen = this.tabs.frozen(sheetId);
    const range = boxOf({ sheetId, row: 1, column: first, rows, columns: count });
    const change = { kind: 'removed', axis: 'column', sheetId, first, count } as const;
    this.selection.keepOver(change, () =>
      this.book.runRemoval('sheet.command.remove-col-by-range', sheetId, { range }),
    );
    this.tabs.freeze(sheetId, frozen.rows, frozen.columns - overlap(frozen.columns, first, count));
  }

  /** They stand before what was column `before`; one past the last puts them at the end. */
  moveColumns(sheetId: number, first: number, count: number, before: number): void {
    if (before >= first && before <= first + count) return;
    const { rows } = this.tabs.grid(sheetId);
    const at = (column: number) => ({
      ...boxOf({ sheetId, row: 1, column, rows, columns: count }),
      rangeType: RANGE_TYPE.COLUMN,
    });
    const lines = { range: at(first), fromRange: at(first), toRange: at(before) };
    const change: LineChange = { kind: 'moved', axis: 'column', sheetId, first, count, before };
    this.selection.keepOver(change, () => this.book.run('sheet.command.move-cols', sheetId, lines));
  }

  /** Each new line like the one that is the model. */
  private makeAlike(model: CellArea, added: CellArea): void {
    if (this.world.reading('looksOfNewLines') === 'inherited') {
      const looks = this.cells.styles(model, (style) => style);
      this.cells.restyle(
        added,
        (row, column) => looks[row % model.rows]?.[column % model.columns] ?? NO_LOOK,
      );
    }
    this.validations.write(added, this.rulesLike(model, added));
  }

  /** Univer stretches a rule over lines that come into it or right behind it. */
  private rulesLike(model: CellArea, added: CellArea): readonly (readonly (Rule | null)[])[] {
    const isInherited = this.world.reading('rulesOfNewLines') === 'inherited';
    const rules = isInherited ? this.validations.read(model) : [];
    return Array.from({ length: added.rows }, (_, row) =>
      Array.from(
        { length: added.columns },
        (__, column) => rules[row % model.rows]?.[column % model.columns] ?? null,
      ),
    );
  }

  /** Whether nothing but frozen lines would be left, which Google refuses. */
  leavesOnlyFrozen(sheetId: number, axis: Axis, first: number, count: number): boolean {
    const grid = this.tabs.grid(sheetId);
    const { rows, columns } = this.tabs.frozen(sheetId);
    const [all, frozen] = axis === 'row' ? [grid.rows, rows] : [grid.columns, columns];
    return all - count <= frozen - overlap(frozen, first, count);
  }
}

/** How many of the first `frozen` lines are among those removed. */
function overlap(frozen: number, first: number, count: number): number {
  return Math.max(0, Math.min(frozen, first + count - 1) - first + 1);
}
