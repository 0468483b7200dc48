// Mends of cells and rows of one tab, by the keys of its columns.
import { columnLetters } from '../a1.ts';
import { isBlank, type Row } from '../cell.ts';
import { FORMAT_OF_KIND, type TabLayout } from '../layout/column.ts';
import type { Table } from '../table.ts';
import { rowText, type TabFacts } from './facts.ts';
import { cellMend, type Mend, type MendWrite } from './mend.ts';
import type { PrintedRow } from './printed.ts';

export interface Places {
  cell(row: number, key: string): string;
  write(row: number, key: string, text: string): Mend;
  paint(row: number, background: string): Mend;
  /** A printed row over a blank one. */
  put(row: number, printed: PrintedRow): Mend;
  isBlankRow(row: number): boolean;
}

export function placesIn(tab: TabFacts, layout: TabLayout, { columnOf }: Table<string>): Places {
  const { name, columns } = layout;
  const cells = (row: number): Row | undefined => tab.cells[row - 1];
  const column = (key: string) => columnOf[key] ?? 0;
  const numbers = columns.map(({ key }) => column(key));
  const width = Math.max(...numbers);
  const area = (row: number) => ({ tab: name, row, column: 1, rows: 1, columns: width });
  return {
    cell: (row, key) => `${columnLetters(column(key))}${row}`,
    write: (row, key, text) => cellMend(name, row, cells(row), column(key), text, FORMAT_OF_KIND.text),
    paint: (row, background) => ({
      tab: name,
      row,
      before: rowText(cells(row)),
      writes: [{ kind: 'style', at: area(row), style: { background } }],
    }),
    put: (row, printed) => {
      const values = Array.from({ length: width }, (_, i) => printed.values[numbers.indexOf(i + 1)] ?? '');
      const formats = columns.map(({ kind }, i): MendWrite => {
        const at = { tab: name, row, column: numbers[i] ?? 1, rows: 1, columns: 1 };
        return { kind: 'format', at, format: FORMAT_OF_KIND[kind] };
      });
      // One write of values: the row never stands there by half.
      return {
        tab: name,
        row,
        before: '',
        writes: [...formats, { kind: 'values', at: area(row), values: [values] }],
      };
    },
    isBlankRow: (row) => (cells(row) ?? []).every(isBlank),
  };
}
