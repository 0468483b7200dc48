// What of the printed plan is gone from an appendix: whole rows, and cells that are blank where the print has a text.
import type { TabLayout } from '../layout/column.ts';
import type { Table } from '../table.ts';
import type { Write } from '../write.ts';
import type { TabFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { type Places, placesIn } from './places.ts';
import { isPrintedColumn, type PrintedRow, printedRows } from './printed.ts';

/** Each goes into the next blank row below the table. */
export function goneFindings(
  gone: readonly PrintedRow[],
  { name: tab }: TabLayout,
  table: Table<string>,
  place: Places,
): readonly Finding[] {
  let row = Math.max(table.row, ...table.rows.map(({ number }) => number));
  return gone.map((printed) => {
    do row += 1;
    while (!place.isBlankRow(row));
    const remedy = { code: 'putBack', row } as const;
    return {
      id: `rowGone:${tab}:${printed.code}`,
      wrong: { code: 'rowGone', held: printed.code, name: printed.textOf('name') },
      tab,
      cell: '',
      choices: [{ remedy, mends: [place.put(row, printed)] }],
      safe: true,
    };
  });
}

/**
 * After a column was deleted and put back: blank cells where the print has a text. What has been retyped is not blank;
 * rows whose Mã is in doubt are left for the next time.
 */
export function printFindings(
  tab: TabFacts,
  layout: TabLayout,
  table: Table<string>,
  seed: readonly Write[],
  doubtful: ReadonlySet<number>,
): readonly Finding[] {
  const place = placesIn(tab, layout, table);
  const print = new Map(printedRows(seed, layout).map((row) => [row.code, row]));
  return layout.columns.filter(isPrintedColumn).flatMap(({ key, header }): readonly Finding[] => {
    const blank = table.rows.flatMap((row) => {
      const text = print.get(row.text('code'))?.textOf(key) ?? '';
      return text !== '' && row.text(key) === '' && !doubtful.has(row.number)
        ? [{ row: row.number, text }]
        : [];
    });
    const [first] = blank;
    if (!first) return [];
    return [
      {
        id: `printGone:${layout.name}:${key}`,
        wrong: { code: 'printGone', header, rows: blank.map(({ row }) => row) },
        tab: layout.name,
        cell: place.cell(first.row, key),
        choices: [
          { remedy: { code: 'fillPrint' }, mends: blank.map(({ row, text }) => place.write(row, key, text)) },
        ],
        safe: true,
      },
    ];
  });
}
