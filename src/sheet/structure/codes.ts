// The Mã of an appendix' rows: missing, doubled or changed, each with the Mã that the row may get.
import { isTyped, type TabLayout } from '../layout/column.ts';
import type { Table, TableRow } from '../table.ts';
import type { Write } from '../write.ts';
import type { TabFacts } from './facts.ts';
import type { Choice, Finding, Wrong } from './finding.ts';
import { goneFindings } from './gone.ts';
import { placesIn } from './places.ts';
import {
  codesAfter,
  isPrint,
  isPrintedColumn,
  mayBePrint,
  type PrintedRow,
  printedRows,
  textIn,
} from './printed.ts';

/** Of a row without Mã: with fewer printed cells than this it may be a remark or a signature below the table. */
const CELLS_OF_A_ROW = 3;
const COPY_FILL = '#ffd9a8';

export function codeFindings(
  tab: TabFacts,
  layout: TabLayout,
  table: Table<string>,
  seed: readonly Write[],
): readonly Finding[] {
  const printed = printedRows(seed, layout);
  const rows = table.rows.filter((row) => row.text('code') !== '' || row.text('name') !== '');
  const known = [...rows.map((row) => row.text('code')), ...printed.map(({ code }) => code)];
  const nextCode = codesAfter((printed[0]?.code ?? '').replace(/-.*/, ''), known);
  const gone = new Map(
    printed.filter(({ code }) => !rows.some((row) => row.text('code') === code)).map((p) => [p.code, p]),
  );
  const place = placesIn(tab, layout, table);
  /** The Mã of a printed row that no row of the sheet has, once each. */
  const claim = (row: TableRow<string>): string | null => {
    const [likely, other] = [...gone.values()].filter((candidate) => mayBePrint(row, candidate, layout));
    if (!likely || (other && !isPrint(row, likely, layout))) return null;
    gone.delete(likely.code);
    return likely.code;
  };
  const findings = rows.flatMap((row): readonly Finding[] => {
    const held = row.text('code');
    const name = textIn(row, 'name');
    const give = (printedCode: string | null): Choice => {
      const given = printedCode ?? nextCode();
      return {
        remedy: { code: 'giveCode', given, printed: printedCode !== null },
        mends: [place.write(row.number, 'code', given)],
      };
    };
    const finding = (wrong: Wrong, choices: readonly Choice[], safe: boolean) => [
      {
        id: `${wrong.code}:${layout.name}:${held}:${row.number}`,
        wrong,
        tab: layout.name,
        cell: String(row.number),
        choices,
        safe,
      },
    ];
    if (held === '') {
      const own = claim(row);
      return finding({ code: 'codeBlank', name }, [give(own)], own !== null || isFull(row, layout));
    }
    const keeper = keeperOf(rows, printed, layout, held);
    if (keeper && keeper.number !== row.number) {
      const about = { name, held, keeper: keeper.number };
      const own = claim(row);
      if (own === null && isCopy(row, keeper, layout)) {
        const paint: Choice = { remedy: { code: 'paintRow' }, mends: [place.paint(row.number, COPY_FILL)] };
        return finding({ code: 'rowCopied', ...about }, [paint, give(null)], /* safe= */ false);
      }
      return finding({ code: 'codeDoubled', ...about }, [give(own)], /* safe= */ true);
    }
    const print = printed.find(({ code }) => code === held);
    if (print && mayBePrint(row, print, layout)) return [];
    const own = claim(row);
    return own === null ? [] : finding({ code: 'codeChanged', name, held }, [give(own)], /* safe= */ true);
  });
  return [
    ...mixedFinding(rows, printed, layout),
    ...findings,
    ...goneFindings([...gone.values()], layout, table, place),
  ];
}

/** Which columns went along nobody can tell from the rows, so nothing is offered: the version before has them all. */
function mixedFinding(
  rows: readonly TableRow<string>[],
  printed: readonly PrintedRow[],
  { name: tab }: TabLayout,
): readonly Finding[] {
  const codeOf = new Map(printed.map((print) => [print.textOf('name'), print.code]));
  const nameOf = new Map(printed.map((print) => [print.code, print.textOf('name')]));
  const held = new Set(rows.map((row) => row.text('code')));
  const mixed = rows
    .filter((row) => {
      const [code, name] = [row.text('code'), textIn(row, 'name')];
      return nameOf.has(code) && nameOf.get(code) !== name && held.has(codeOf.get(name) ?? '');
    })
    .map(({ number }) => number);
  const [first] = mixed;
  if (first === undefined) return [];
  const wrong = { code: 'rowsMixed', rows: mixed } as const;
  return [{ id: `rowsMixed:${tab}`, wrong, tab, cell: String(first), choices: [], safe: false }];
}

/** Of rows with one Mã the first that is printed so, else the first. */
function keeperOf(
  rows: readonly TableRow<string>[],
  printed: readonly PrintedRow[],
  layout: TabLayout,
  code: string,
): TableRow<string> | undefined {
  const same = rows.filter((row) => row.text('code') === code);
  const print = printed.find((candidate) => candidate.code === code);
  return same.find((row) => print && isPrint(row, print, layout)) ?? same[0];
}

/** Nothing in it that the other row does not hold too. */
function isCopy(row: TableRow<string>, of: TableRow<string>, { columns }: TabLayout): boolean {
  return columns
    .filter((column) => isPrintedColumn(column) || isTyped(column))
    .every((column) => {
      const text = textIn(row, column.key);
      return text === textIn(of, column.key) || (isTyped(column) && text === '');
    });
}

function isFull(row: TableRow<string>, { columns }: TabLayout): boolean {
  return columns.filter((c) => isPrintedColumn(c) && textIn(row, c.key) !== '').length >= CELLS_OF_A_ROW;
}
