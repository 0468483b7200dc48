// What Văn phòng should know before rights are applied: accounts that are missing, mistyped or not in the file.
import { accountsOf, isAddress } from '../sheet/addresses.ts';
import { UNIT_PART } from '../sheet/layout/rights.ts';
import { accountsForRow, type Protection, type RowOfUnits } from '../sheet/protections.ts';
import type { RightsFacts } from './rights.ts';

export interface UnitRights {
  readonly name: string;
  readonly accounts: readonly string[];
  /** How many rows it answers for, alone or with others. */
  readonly rows: number;
}

export type RightsWarning =
  | { readonly code: 'noneNamed' }
  | { readonly code: 'wrongAccounts'; readonly accounts: readonly string[] }
  /** A protection names them, but that does not let them into the file. */
  | { readonly code: 'notInFile'; readonly accounts: readonly string[] }
  | { readonly code: 'unitsWithoutAccount'; readonly units: readonly string[] }
  | { readonly code: 'tooManyParts' }
  /** Somebody's own protection of the whole tab leaves no room for ours. */
  | { readonly code: 'tabsTaken'; readonly tabs: readonly string[] };

/** Those that answer for a row. */
export function unitRights(
  units: RightsFacts['contacts'],
  rows: readonly RowOfUnits[],
): readonly UnitRights[] {
  return units
    .map(({ name, editors }) => ({
      name,
      accounts: accountsOf(editors),
      rows: rows.filter((row) => row.units.includes(name)).length,
    }))
    .filter((unit) => unit.rows > 0);
}

export function warningsOf(
  { owner, fileEditors, settings }: RightsFacts,
  plan: readonly Protection[],
  units: RightsFacts['contacts'],
  rows: readonly RowOfUnits[],
  taken: readonly string[],
): readonly RightsWarning[] {
  const { officeAccounts, lockByUnit } = settings;
  const typed = [...officeAccounts, ...(lockByUnit ? units.flatMap((unit) => unit.editors) : [])];
  const wrong = typed.filter((text) => !isAddress(text));
  const known = accountsOf([...fileEditors, owner]);
  const strangers = accountsOf(plan.flatMap(({ accounts }) => accounts ?? [])).filter(
    (account) => !known.includes(account),
  );
  const without = unitRights(units, rows).filter(({ accounts }) => accounts.length === 0);
  const isTooMany =
    lockByUnit &&
    rows.some((row) => accountsForRow(row, units).length > 0) &&
    !plan.some(({ description }) => description === UNIT_PART);
  const tabs = taken.filter((tab) => plan.some((one) => one.tab === tab && one.place === ''));
  return [
    ...(accountsOf(officeAccounts).length === 0 ? [{ code: 'noneNamed' } as const] : []),
    ...(wrong.length > 0 ? [{ code: 'wrongAccounts', accounts: wrong } as const] : []),
    ...(strangers.length > 0 ? [{ code: 'notInFile', accounts: strangers } as const] : []),
    ...(lockByUnit && without.length > 0
      ? [{ code: 'unitsWithoutAccount', units: without.map(({ name }) => name) } as const]
      : []),
    ...(isTooMany ? [{ code: 'tooManyParts' } as const] : []),
    ...(tabs.length > 0 ? [{ code: 'tabsTaken', tabs } as const] : []),
  ];
}
