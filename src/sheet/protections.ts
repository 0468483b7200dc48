// Who may edit what, as protections: derived from the roles of the columns, from Danh bạ and from Cấu hình.
import { columnLetters } from './a1.ts';
import { accountsOf } from './addresses.ts';
import type { ColumnRole, TabLayout } from './layout/column.ts';
import {
  DIRECTORY_TAB,
  FIGURES_TAB,
  HOLIDAYS_TAB,
  LOG_TAB,
  SETTINGS_TAB,
  SUMMARY_TAB_NAME,
} from './layout/registers.ts';
import { MACHINE_PART, OFFICE_PART, UNIT_PART } from './layout/rights.ts';
import { runsOf } from './runs.ts';
import type { Header } from './table.ts';

export interface Protection {
  readonly tab: string;
  /** As in A1 notation, without ends where rows and columns to come belong to it; '' for the whole tab. */
  readonly place: string;
  readonly description: string;
  /** null: Google asks everyone once more and forbids nothing. */
  readonly accounts: readonly string[] | null;
}

/** A row with the names of the units that answer for it. */
export interface RowOfUnits {
  readonly row: number;
  readonly units: readonly string[];
}

export interface Appendix {
  readonly layout: TabLayout;
  readonly header: Header<string>;
  readonly rows: readonly RowOfUnits[];
}

/** Google answers slowly in files with hundreds of protections; where units would need more, no row is kept for them. */
export const MOST_UNIT_PARTS = 100;

export interface UnitOfAccounts {
  readonly name: string;
  /** Accounts as typed. */
  readonly editors: readonly string[];
}

/**
 * `office`: the accounts that may edit everything. `units`: those whose rows are kept for their accounts; a row of which
 * a unit is not among them, or has no account, stays open.
 */
export function protectionPlan(
  appendices: readonly Appendix[],
  office: readonly string[],
  units: readonly UnitOfAccounts[],
): readonly Protection[] {
  const perUnit = appendices.flatMap((appendix) => unitParts(appendix, office, units));
  const whole = (tabs: readonly string[], description: string, accounts: Protection['accounts']) =>
    tabs.map((tab) => ({ tab, place: '', description, accounts }));
  return [
    ...appendices.flatMap((appendix) => [
      part(appendix, OFFICE_PART, office, `1:${appendix.header.row}`),
      ...columnsOf(appendix, 'plan', 'office').map((place) => part(appendix, OFFICE_PART, office, place)),
      ...columnsOf(appendix, 'computed', 'key').map((place) => part(appendix, MACHINE_PART, null, place)),
    ]),
    ...whole([DIRECTORY_TAB.name, SETTINGS_TAB.name, HOLIDAYS_TAB.name], OFFICE_PART, office),
    ...whole([SUMMARY_TAB_NAME, FIGURES_TAB.name, LOG_TAB.name], MACHINE_PART, null),
    ...(perUnit.length > MOST_UNIT_PARTS ? [] : perUnit),
  ];
}

/** Of all its units; none where one of them has none, which a closed row would shut out. */
export function accountsForRow(row: RowOfUnits, units: readonly UnitOfAccounts[]): readonly string[] {
  const lists = row.units.map((name) => accountsOf(units.find((unit) => unit.name === name)?.editors ?? []));
  return lists.every((list) => list.length > 0) ? accountsOf(lists.flat()) : [];
}

/** One for each block of neighbouring rows with the same people. */
function unitParts(
  appendix: Appendix,
  office: readonly string[],
  units: readonly UnitOfAccounts[],
): readonly Protection[] {
  const rowsOf = new Map<string, number[]>();
  for (const row of appendix.rows) {
    const accounts = accountsForRow(row, units);
    if (accounts.length === 0) continue;
    const key = accountsOf([...office, ...accounts]).join();
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row.row]);
  }
  const columns = columnsOf(appendix, 'update').map((place) => place.split(':'));
  return [...rowsOf].flatMap(([accounts, rows]) =>
    runs(rows).flatMap(([top, bottom]) =>
      columns.map(([left, right]) =>
        part(appendix, UNIT_PART, accounts.split(','), `${left}${top}:${right}${bottom}`),
      ),
    ),
  );
}

function part(
  { layout }: Appendix,
  description: string,
  accounts: Protection['accounts'],
  place: string,
): Protection {
  return { tab: layout.name, place, description, accounts };
}

/** Whole columns, neighbours together. */
function columnsOf({ layout, header }: Appendix, ...roles: readonly ColumnRole[]): readonly string[] {
  const numbers = layout.columns
    .filter(({ role }) => roles.includes(role))
    .map(({ key }) => header.columnOf[key] ?? 0);
  return runs(numbers).map(([first, last]) => `${columnLetters(first)}:${columnLetters(last)}`);
}

/** First and last of each run of numbers that follow one another. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return runsOf(sorted, (before, number) => before + 1 === number).map((run) => {
    const [first] = run;
    return [first, run[run.length - 1] ?? first];
  });
}
