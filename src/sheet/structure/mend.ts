// One mend: the writes that make it, and the row that they were decided on.
import type { Row, Value } from '../cell.ts';
import type { Write } from '../write.ts';
import { rowText } from './facts.ts';

/** Looks and values are decided by the page, whole tabs and the book's own settings by the server. */
export type MendWrite =
  | Extract<
      Write,
      { kind: 'values' | 'format' | 'formats' | 'style' | 'validation' | 'column' | 'renameTab' }
    >
  /** `index`: where a missing tab goes, from 0. */
  | { readonly kind: 'build'; readonly tab: string; readonly index: number }
  | { readonly kind: 'zone'; readonly tab: '' }
  | { readonly kind: 'refresh'; readonly tab: '' };

export interface Mend {
  readonly tab: string;
  /** From 1; 0 for what is no matter of a row. Values may go to this row only. */
  readonly row: number;
  /** The row's cells in one text, as the page saw them: where they have changed, nothing is written. */
  readonly before: string;
  readonly writes: readonly MendWrite[];
}

/** A cell's new content, and the format in which it is safe. */
export function cellMend(
  tab: string,
  row: number,
  cells: Row | undefined,
  column: number,
  value: Value,
  format: string,
): Mend {
  const at = { tab, row, column, rows: 1, columns: 1 };
  const writes: readonly MendWrite[] = [
    { kind: 'format', at, format },
    { kind: 'values', at, values: [[value]] },
  ];
  return { tab, row, before: rowText(cells), writes };
}

/** What hangs on no row. */
export function freeMend(write: MendWrite): Mend {
  const tab = 'at' in write ? write.at.tab : write.tab;
  return { tab, row: 0, before: '', writes: [write] };
}

/** Inserted columns move what stands right of them: they come last, the rightmost first; of one place, as decided. */
export function inOrder(mends: readonly Mend[]): readonly Mend[] {
  const placeOf = ({ writes }: Mend) =>
    Math.max(0, ...writes.map((write) => (write.kind === 'column' && write.insert ? write.column : 0)));
  const still = mends.filter((mend) => placeOf(mend) === 0);
  const moving = mends.filter((mend) => placeOf(mend) > 0);
  return [
    ...still,
    ...moving
      .map((mend, i) => ({ mend, i }))
      .sort(byPlace)
      .map(({ mend }) => mend),
  ];

  function byPlace(a: { mend: Mend; i: number }, b: { mend: Mend; i: number }): number {
    return placeOf(b.mend) - placeOf(a.mend) || b.i - a.i;
  }
}
