// Danh bạ: units and leaders with their other names and addresses, as Văn phòng keeps them.
import type { Directory, DirectoryEntry, LeaderEntry } from '../plan/names.ts';
import type { Grid } from './cell.ts';
import { DIRECTORY_TAB, LEADER_KIND } from './layout/registers.ts';
import { readTable, type TableProblem, type TableRow } from './table.ts';

/** Code of the unit that follows up the whole plan and gets the full digest. */
export const OFFICE_CODE = 'VP';

export interface Contact {
  readonly kind: 'unit' | 'leader';
  readonly code: string;
  readonly name: string;
  readonly emails: readonly string[];
  /** As typed, where an address is not one. */
  readonly wrongEmails: readonly string[];
}

type Row = TableRow<'name' | 'kind' | 'aliases' | 'emails' | 'editors' | 'remark' | 'code'>;

export function readDirectory(grid: Grid | null): {
  readonly problem: TableProblem | null;
  readonly directory: Directory;
  readonly contacts: readonly Contact[];
} {
  const table = readTable(grid, DIRECTORY_TAB);
  const rows = table.ok ? table.value.rows.filter((row) => row.text('name') !== '') : [];
  const units = rows.filter((row) => row.text('kind') !== LEADER_KIND);
  const leaders = rows.filter((row) => row.text('kind') === LEADER_KIND);
  return {
    problem: table.ok ? null : table.problem,
    directory: { units: units.map(entryOf), leaders: leaders.map(leaderOf) },
    contacts: [
      ...units.map((row) => contactOf(row, 'unit')),
      ...leaders.map((row) => contactOf(row, 'leader')),
    ],
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

function contactOf(row: Row, kind: Contact['kind']): Contact {
  const typed = row
    .text('emails')
    .split(/[,;\s]+/)
    .filter((text) => text !== '');
  return {
    kind,
    code: row.text('code'),
    name: row.text('name'),
    emails: typed.filter(isAddress),
    wrongEmails: typed.filter((text) => !isAddress(text)),
  };
}

/** Other names stand apart by ";" or a line break, because a unit's name may hold a comma. */
function listOf(text: string): readonly string[] {
  return text
    .split(/[;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Strict enough that Google takes it; one address that it refuses would fail a whole message. */
function isAddress(text: string): boolean {
  return /^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(text) && !/\.\.|^\.|\.@/.test(text);
}
