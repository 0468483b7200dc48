// Cells with all that belongs to them - content, look, note, validation - taken up in one place and put down in another.
import { type ICellData, type IMutationInfo, type Nullable, Tools } from '@univerjs/core';
import { getMoveRangeCommandMutations } from '@univerjs/sheets';
import type { CellArea } from '../types.ts';
import { type Book, boxOf } from './book.ts';
import type { Notes } from './notes.ts';
import { shiftedFormula } from './references.ts';
import type { Rule } from './validation-rules.ts';
import type { Validations } from './validations.ts';

type Cell = Nullable<ICellData>;

/** One for each cell, by rows. */
export interface Block {
  readonly cells: readonly (readonly Cell[])[];
  readonly notes: readonly (readonly string[])[];
  readonly rules: readonly (readonly (Rule | null)[])[];
}

const SET_VALUES = 'sheet.mutation.set-range-values';
/** A property that a cell lacks must be taken away by name. */
const NOTHING = { v: null, f: null, si: null, p: null, t: null, s: null, custom: null } as const;

export class Blocks {
  constructor(
    private readonly book: Book,
    private readonly notes: Notes,
    private readonly validations: Validations,
  ) {}

  take(area: CellArea): Block {
    const matrix = this.book.sheet(area.sheetId).getCellMatrix();
    const { startRow, startColumn } = boxOf(area);
    const cells = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        Tools.deepClone(matrix.getValue(startRow + down, startColumn + right)),
      ),
    );
    return { cells, notes: this.notes.read(area), rules: this.validations.read(area) };
  }

  put(area: CellArea, { cells, notes, rules }: Block): void {
    this.putCells(area, cells);
    this.notes.write(area, notes);
    this.validations.write(area, rules);
  }

  putCells(area: CellArea, cells: Block['cells']): void {
    // Univer lays a style over the one that stands: what it does not say would stay, a number format above all.
    this.#set(area, () => ({ s: null }));
    this.#set(area, (down, right) => ({ ...NOTHING, ...cells[down]?.[right] }));
  }

  #set(area: CellArea, cell: (down: number, right: number) => ICellData): void {
    const { startRow, startColumn } = boxOf(area);
    const line = (down: number) =>
      Object.fromEntries(
        Array.from({ length: area.columns }, (_, right) => [startColumn + right, cell(down, right)]),
      );
    const cellValue = Object.fromEntries(
      Array.from({ length: area.rows }, (_, down) => [startRow + down, line(down)]),
    );
    this.book.run(SET_VALUES, area.sheetId, { cellValue });
  }

  /** Cut and pasted: formulas anywhere keep naming the cells that have moved. */
  move(from: CellArea, to: CellArea): void {
    const block = this.take(from);
    const sheet = this.book.sheet(from.sheetId).getSheetId();
    const plan = this.book.injector.invoke((accessor) =>
      getMoveRangeCommandMutations(
        accessor,
        {
          fromRange: boxOf(from),
          toRange: boxOf(to),
          fromUnitId: this.book.unitId,
          toUnitId: this.book.unitId,
          fromSubUnitId: sheet,
          toSubUnitId: sheet,
        },
        { includeSelection: false, includeAfterCommand: false, includeAutoHeight: false },
      ),
    );
    if (!plan) throw new Error('Univer refused to move the cells');
    // Cells and formulas only: notes and validation as Univer moves them would stay on the cells that are pasted over.
    for (const { id, params = {} } of plan.redos.filter(movesCells)) {
      this.book.run(id, from.sheetId, params);
    }
    this.notes.write(from, filled(from, ''));
    this.validations.write(from, filled(from, null));
    this.notes.write(to, block.notes);
    this.validations.write(to, block.rules);
  }
}

/** The same cells further right and down: relative references go along, as copying has it. */
export function shiftedCell(cell: Cell, right: number, down: number): Cell {
  if (!cell?.f && !cell?.custom) return cell;
  const own: unknown = cell.custom?.formula;
  return {
    ...cell,
    ...(cell.f ? { f: shiftedFormula(cell.f, right, down) } : {}),
    ...(typeof own === 'string'
      ? { custom: { ...cell.custom, formula: shiftedFormula(own, right, down) } }
      : {}),
  };
}

function movesCells({ id }: IMutationInfo<object>): boolean {
  return id === 'sheet.mutation.move-range' || id === SET_VALUES;
}

function filled<T>({ rows, columns }: CellArea, filling: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(filling));
}
