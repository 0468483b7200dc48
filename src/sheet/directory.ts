// Danh bạ: units and leaders with their other names and addresses, as Văn phòng keeps them.
import type { Directory, DirectoryEntry, LeaderEntry } from '../plan/names.ts';
import { addressesIn, isAddress } from './addresses.ts';
import type { Grid } from './cell.ts';
import { DIRECTORY_TAB, LEADER_KIND, UNIT_KIND } from './layout/registers.ts';
import { foldHeader, readTable, type TableProblem, type TableRow } from './table.ts';

/** Code of the unit that follows up the whole plan and gets the full digest. */
export const OFFICE_CODE = 'VP';

export interface Contact {
  readonly kind: 'unit' | 'leader';
  readonly code: string;
  readonly name: string;
  readonly emails: readonly string[];
  /** As typed, where an address is not one. */
  readonly wrongEmails: readonly string[];
  /** Accounts that may enter results for the unit, as typed. */
  readonly editors: readonly string[];
}

type Row = TableRow<'name' | 'kind' | 'aliases' | 'emails' | 'editors' | 'remark' | 'code'>;

export function readDirectory(grid: Grid | null): {
  readonly problem: TableProblem | null;
  readonly directory: Directory;
  readonly contacts: readonly Contact[];
  /** Mã that stand on rows of different names. */
  readonly doubledCodes: readonly string[];
  /** Rows with an address and nobody's name. */
  readonly nameless: readonly number[];
  /** What stands in Loại and is neither kind: such a row counts as a unit. */
  readonly unknownKinds: readonly { readonly row: number; readonly text: string }[];
} {
  const table = readTable(grid, DIRECTORY_TAB);
  const all = table.ok ? table.value.rows : [];
  const rows = all.filter((row) => row.text('name') !== '');
  const isKind = (row: Row, kind: string) => foldHeader(row.text('kind')) === foldHeader(kind);
  const isLeader = (row: Row) => isKind(row, LEADER_KIND);
  const units = rows.filter((row) => !isLeader(row));
  const leaders = rows.filter(isLeader);
  return {
    problem: table.ok ? null : table.problem,
    directory: { units: onePerName(units.map(entryOf)), leaders: onePerName(leaders.map(leaderOf)) },
    contacts: [...contactsOf(units, 'unit'), ...contactsOf(leaders, 'leader')],
    doubledCodes: doubledCodesOf(rows),
    nameless: all
      .filter((row) => row.text('name') === '' && row.text('emails') !== '')
      .map((row) => row.number),
    unknownKinds: units
      .filter((row) => row.text('kind') !== '' && !isKind(row, UNIT_KIND))
      .map((row) => ({ row: row.number, text: row.text('kind') })),
  };
}

function entryOf(row: Row): DirectoryEntry {
  return { code: row.text('code'), name: row.text('name'), aliases: listOf(row.text('aliases')) };
}

function leaderOf(row: Row): LeaderEntry {
  const role = row.text('code').startsWith('PCT')
    ? 'PCT'
    : row.text('code').startsWith('CT')
      ? 'CT'
      : undefined;
  return role ? { ...entryOf(row), role } : entryOf(row);
}

/** A name that stands on two rows is one unit, with the addresses of both. */
function contactsOf(rows: readonly Row[], kind: Contact['kind']): readonly Contact[] {
  const names = [...new Set(rows.map((row) => row.text('name')))];
  const firstOf = new Map([...rows].reverse().map((row) => [row.text('code'), row.text('name')]));
  return names.map((name) => {
    const own = rows.filter((row) => row.text('name') === name);
    const code = own[0]?.text('code') ?? '';
    const typed = own.flatMap((row) => typedAddresses(row.text('emails')));
    const emails = [...new Map(typed.filter(isAddress).map((text) => [text.toLowerCase(), text])).values()];
    return {
      kind,
      // A row that was copied with its Mã must not answer for the first one's mail.
      code: firstOf.get(code) === name ? code : name,
      name,
      emails,
      wrongEmails: typed.filter((text) => !isAddress(text)),
      editors: own.flatMap((row) => addressesIn(row.text('editors'))),
    };
  });
}

/** Words without an address among them are one mistake, not several. */
function typedAddresses(cell: string): readonly string[] {
  return cell.includes('@') ? addressesIn(cell) : cell === '' ? [] : [cell];
}

function doubledCodesOf(rows: readonly Row[]): readonly string[] {
  const owners = new Map<string, string>();
  const doubled = rows.filter((row) => {
    const [code, name] = [row.text('code'), row.text('name')];
    const owner = owners.get(code) ?? name;
    owners.set(code, owner);
    return code !== '' && owner !== name;
  });
  return [...new Set(doubled.map((row) => row.text('code')))];
}

function onePerName<E extends DirectoryEntry>(entries: readonly E[]): readonly E[] {
  const byName = new Map<string, E>();
  for (const entry of entries) {
    const before = byName.get(entry.name);
    byName.set(entry.name, before ? { ...before, aliases: [...before.aliases, ...entry.aliases] } : entry);
  }
  return [...byName.values()];
}

/** Other names stand apart by ";" or a line break, because a unit's name may hold a comma. */
function listOf(text: string): readonly string[] {
  return text
    .split(/[;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
