// What a person's hand does to blocks of cells: copies, cuts, fills and sorts them.
import type { CellArea } from '../types.ts';
import type { World } from '../world.ts';
import { type Block, type Blocks, shiftedCell } from './blocks.ts';
import type { Cells, Scalar } from './cells.ts';
import type { ColourRules } from './colour-rules.ts';
import { CONVENTIONS } from './conventions.ts';

export class Gestures {
  constructor(
    private readonly cells: Cells,
    private readonly blocks: Blocks,
    private readonly rules: ColourRules,
    private readonly world: World,
  ) {}

  /** The whole cells replace those of the target, their notes, validation and colour rules included. */
  copy(from: CellArea, to: CellArea): void {
    const block = this.blocks.take(from);
    const [right, down] = [to.column - from.column, to.row - from.row];
    const cells = block.cells.map((line) => line.map((cell) => shiftedCell(cell, right, down)));
    this.blocks.put(to, { ...block, cells });
    this.rules.copyBlock(from, to);
  }

  /** As `copy`, and nothing stays behind; formulas and colour rules go with the cells. */
  move(from: CellArea, to: CellArea): void {
    this.blocks.move(from, to);
    this.rules.moveBlock(from, to);
  }

  /** The first row of the area over the others; notes are no part of it. @returns the cells filled. */
  fillDown(area: CellArea): CellArea {
    const top = { ...area, rows: 1 };
    const to = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const { cells: [cells = []] = [], rules: [rules = []] = [] } = this.blocks.take(top);
    const down = Array.from({ length: to.rows }, (_, index) => index + 1);
    const { notes } = this.blocks.take(to);
    this.blocks.put(to, {
      cells: down.map((by) => cells.map((cell) => shiftedCell(cell, 0, by))),
      rules: down.map(() => rules),
      notes,
    });
    for (const by of down) this.rules.copyBlock(top, { ...top, row: top.row + by });
    return to;
  }

  /** The cells of an area whose texts hold the words; a formula's outcome is no text of its cell. */
  holding(area: CellArea, words: string): readonly { readonly cell: CellArea; readonly text: string }[] {
    const formulas = this.cells.formulas(area);
    return this.cells
      .read(area, (value) => value)
      .flatMap((line, down) =>
        line.flatMap((text, right) => {
          if (typeof text !== 'string' || formulas[down]?.[right] || !text.includes(words)) return [];
          const [row, column] = [area.row + down, area.column + right];
          return [{ cell: { ...area, row, column, rows: 1, columns: 1 }, text }];
        }),
      );
  }

  /** Whole rows of the area, by one column of the sheet; empty cells come last either way. Colour rules stay where they are. */
  sort(area: CellArea, column: number, ascending: boolean): void {
    const keys = this.cells.read({ ...area, column, columns: 1 }, (value) => value);
    const order = sorted(
      keys.map(([key = '']) => key),
      ascending,
      CONVENTIONS[this.world.options.locale].tag,
    );
    if (order.every((from, to) => from === to)) return;
    const { cells, notes, rules } = this.blocks.take(area);
    const inOrder = <T>(lines: readonly T[]): T[] => order.flatMap((from) => lines.slice(from, from + 1));
    const moved: Block['cells'] = order.map((from, to) =>
      (cells[from] ?? []).map((cell) => shiftedCell(cell, 0, to - from)),
    );
    if (this.world.reading('notesWhenSorted') === 'stay') this.blocks.putCells(area, moved);
    else this.blocks.put(area, { cells: moved, notes: inOrder(notes), rules: inOrder(rules) });
  }
}

/** Numbers and dates, then texts, then booleans; equal ones keep their order. @returns the old place of each new one. */
function sorted(keys: readonly Scalar[], ascending: boolean, tag: string): readonly number[] {
  const { compare } = new Intl.Collator(tag);
  const kinds = ['number', 'string', 'boolean'];
  const direction = ascending ? 1 : -1;
  const order = (a: Scalar, b: Scalar): number => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    const byKind = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
    if (byKind !== 0) return direction * byKind;
    return direction * (typeof a === 'string' ? compare(a, String(b)) : Number(a) - Number(b));
  };
  return keys.map((_, index) => index).sort((a, b) => order(keys[a] ?? '', keys[b] ?? '') || a - b);
}
