// The printed plan as setup writes it, row by row, and whether a row of the sheet is one of them.
import { cellText, type Value } from '../cell.ts';
import type { Column, TabLayout } from '../layout/column.ts';
import type { TableRow } from '../table.ts';
import { restoreText } from '../text-cell.ts';
import type { Write } from '../write.ts';

export interface PrintedRow {
  readonly code: string;
  /** In the order of the layout. */
  readonly values: readonly Value[];
  textOf(key: string): string;
}

/** None for a tab that setup leaves without rows. */
export function printedRows(
  seed: readonly Write[],
  { headerRow, columns }: TabLayout,
): readonly PrintedRow[] {
  const last = seed[seed.length - 1];
  const rows = last?.kind === 'values' ? last.values.slice(headerRow) : [];
  return rows.map((values) => {
    const textOf = (key: string) => cellText(values[columns.findIndex((column) => column.key === key)]);
    return { code: textOf('code'), values, textOf };
  });
}

export function isPrintedColumn({ role }: Column): boolean {
  return role === 'plan';
}

/** As typed by whoever typed it; an apostrophe that a script put in front is not part of it. */
export function textIn(row: TableRow<string>, key: string): string {
  return restoreText(row.text(key));
}

/** Every printed cell holds the printed text. */
export function isPrint(row: TableRow<string>, printed: PrintedRow, { columns }: TabLayout): boolean {
  return columns.filter(isPrintedColumn).every(({ key }) => textIn(row, key) === printed.textOf(key));
}

/** As above, but for cells that are blank: a column was deleted and has come back empty. */
export function mayBePrint(row: TableRow<string>, printed: PrintedRow, { columns }: TabLayout): boolean {
  return columns.filter(isPrintedColumn).every(({ key }) => {
    const text = textIn(row, key);
    return text === printed.textOf(key) || (text === '' && key !== 'name');
  });
}

/** The next Mã of the register that neither the sheet nor the plan has: NV-23 where NV-22 is the last. */
export function codesAfter(prefix: string, known: readonly string[]): () => string {
  const numbers = known.map((code) => {
    const [, letters, number] = /^([A-Z]+)-(\d{1,6})/.exec(code) ?? [];
    return letters === prefix ? Number(number) : 0;
  });
  let last = Math.max(0, ...numbers);
  return () => {
    last += 1;
    return `${prefix}-${String(last).padStart(2, '0')}`;
  };
}
