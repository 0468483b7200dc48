// A header row with something wrong in it: which columns are found, which headers are missing, and where each belongs.
import { cellText, isBlank, type Row } from '../cell.ts';
import type { TabLayout } from '../layout/column.ts';
import { bestHeaderRow, foldHeader } from '../table.ts';
import type { TabFacts } from './facts.ts';

export interface HeaderRow {
  /** Rows and columns count from 1. */
  readonly row: number;
  readonly cells: Row;
  readonly width: number;
  /** Of each column of the layout by its key: where its header stands; several where it is doubled, none where missing. */
  readonly placesOf: Readonly<Record<string, readonly number[]>>;
  /** Columns of another header, or of none over filled cells. */
  readonly unknown: readonly number[];
  textAt(column: number): string;
  /** Filled cells below the header. */
  filledIn(column: number): number;
}

export function readHeaderRow({ cells: grid }: Pick<TabFacts, 'cells'>, { columns }: TabLayout): HeaderRow {
  const wanted = columns.map(({ header }) => foldHeader(header));
  const { index, texts } = bestHeaderRow(grid, wanted);
  const cells = grid[index] ?? [];
  const width = Math.max(0, ...grid.map((row) => row.length));
  const body = grid.slice(index + 1);
  const filledIn = (column: number) => body.filter((row) => !isBlank(row[column - 1])).length;
  const numbers = Array.from({ length: width }, (_, i) => i + 1);
  return {
    row: index + 1,
    cells,
    width,
    placesOf: Object.fromEntries(
      columns.map(({ key }, i) => [key, numbers.filter((n) => texts[n - 1] === wanted[i])]),
    ),
    unknown: numbers.filter((n) => {
      const text = texts[n - 1] ?? '';
      return text === '' ? filledIn(n) > 0 : !wanted.includes(text);
    }),
    textAt: (column) => cellText(cells[column - 1]),
    filledIn,
  };
}

/**
 * Where the order of the layout leaves no doubt which column is which: between two known columns there are as many
 * columns as the layout has there.
 */
export function slotsOf({ columns }: TabLayout, { placesOf, width }: HeaderRow): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  let before = 0;
  let waiting: string[] = [];
  for (const { key } of [...columns, { key: '' }]) {
    const places = key === '' ? [width + 1] : (placesOf[key] ?? []);
    const [place] = places;
    if (places.length !== 1 || place === undefined) {
      waiting.push(key);
      continue;
    }
    if (place - before - 1 === waiting.length) {
      const first = before + 1;
      waiting.forEach((name, i) => {
        slots.set(name, first + i);
      });
    }
    before = place;
    waiting = [];
  }
  return slots;
}
