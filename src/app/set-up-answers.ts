// What a person told setup: kept until it has ended, so that it can be left at any point, then written where it belongs.
import { unpackChanges } from '../contract/check-setup.ts';
import { MAIL_PLACE, SETUP_SETTINGS, type SetupChange, type SetupField } from '../contract/setup.ts';
import { LEADERS_2026, UNITS_2026 } from '../plan/data/directory-2026.ts';
import { DIRECTORY_TAB, type DirectoryColumn, LEADER_KIND, SETTINGS_TAB } from '../sheet/layout/registers.ts';
import { SETTING_ROWS } from '../sheet/layout/settings.ts';
import { cellWrites, settingRow, settingWrites } from '../sheet/review-writes.ts';
import { type Found, readTable, type TableRow } from '../sheet/table.ts';
import type { Write } from '../sheet/write.ts';
import { demand } from './fault.ts';
import type { Ports, Store } from './ports.ts';
import { readJson } from './stored.ts';

const KEY = 'setup';

/** An unfinished setup. */
export interface Begun {
  readonly changes: readonly SetupChange[];
  readonly takesJob: boolean;
  /** Tabs of ours were there before it began. */
  readonly stood: boolean;
}

/** null where none is unfinished. */
export function readBegun(store: Store): Begun | null {
  const kept = readJson(store, KEY) as Partial<Begun> | null;
  if (!kept) return null;
  const changes = unpackChanges(JSON.stringify(kept.changes ?? null)) ?? [];
  return { changes, takesJob: kept.takesJob === true, stood: kept.stood !== false };
}

/** Whether one is unfinished: all that the menu asks. */
export function isBegun(store: Store): boolean {
  return store.get(KEY) !== null;
}

export function keepBegun(store: Store, begun: Begun): void {
  store.set(KEY, JSON.stringify(begun));
}

export function forgetBegun(store: Store): void {
  store.remove(KEY);
}

/** The form's questions, with the answers that stand, or will once the tabs are built. Two reads. */
export function fieldsOf({ book }: Ports, begun: Begun | null): readonly SetupField[] {
  const told = new Map((begun?.changes ?? []).map(([place, , value]) => [place, value]));
  const settings = readTable(book.read(SETTINGS_TAB.name), SETTINGS_TAB);
  const lines = contactLines(readTable(book.read(DIRECTORY_TAB.name), DIRECTORY_TAB));
  return [
    ...SETUP_SETTINGS.map((key) => {
      const { initial } = SETTING_ROWS[key];
      const standing = settings.ok ? (settingRow(settings.value, key)?.text('value') ?? '') : initial;
      return { place: key, name: '', isLeader: false, standing };
    }),
    ...lines.map(({ code, name, isLeader, emails }) => ({
      place: MAIL_PLACE + code,
      name,
      isLeader,
      standing: emails,
    })),
  ].map((field) => ({ ...field, value: told.get(field.place) ?? field.standing }));
}

/**
 * What the answers change in Cấu hình and Danh bạ. What somebody else has changed since the person read it stays:
 * `theirs` names it. Carried out twice it writes once.
 * @throws Fault naming the tab or headers that are missing.
 */
export function answerWrites(
  { book }: Ports,
  changes: readonly SetupChange[],
): { readonly writes: readonly Write[]; readonly theirs: readonly string[] } {
  const settings = demand(readTable(book.read(SETTINGS_TAB.name), SETTINGS_TAB));
  const directory = demand(readTable(book.read(DIRECTORY_TAB.name), DIRECTORY_TAB));
  const writes: Write[] = [];
  const theirs: string[] = [];
  for (const [place, before, value] of changes) {
    const key = SETUP_SETTINGS.find((one) => one === place);
    const row = directory.rows.find((one) => placeOf(one) === place);
    const standing = key ? (settingRow(settings, key)?.text('value') ?? '') : row?.text('emails');
    if (standing === value) continue;
    if (standing !== before) theirs.push(key ? SETTING_ROWS[key].name : (row?.text('name') ?? place));
    else if (key) writes.push(...settingWrites(settings, key, value));
    else if (row)
      writes.push(...cellWrites(DIRECTORY_TAB.name, row.number, directory.columnOf.emails, 'text', value));
  }
  return { writes, theirs };
}

interface ContactLine {
  readonly code: string;
  readonly name: string;
  readonly isLeader: boolean;
  readonly emails: string;
}

/** As setup will write them, where there is no Danh bạ yet. */
function contactLines(
  directory: Found<{ readonly rows: readonly TableRow<DirectoryColumn>[] }>,
): readonly ContactLine[] {
  if (!directory.ok)
    return [
      ...UNITS_2026.map(({ code = '', name }) => ({ code, name, isLeader: false, emails: '' })),
      ...LEADERS_2026.map(({ role, name }, i) => ({
        code: `${role}-${i + 1}`,
        name,
        isLeader: true,
        emails: '',
      })),
    ];
  const rows = directory.value.rows.filter((row) => row.text('name') !== '');
  const places = rows.map(placeOf);
  return rows
    .filter((row, i) => places.indexOf(placeOf(row)) === i)
    .map((row) => ({
      code: placeOf(row).slice(MAIL_PLACE.length),
      name: row.text('name'),
      isLeader: row.text('kind').toLowerCase() === LEADER_KIND.toLowerCase(),
      emails: row.text('emails'),
    }));
}

/** A line that people have added has no Mã. */
function placeOf(row: TableRow<DirectoryColumn>): string {
  return MAIL_PLACE + (row.text('code') || row.text('name'));
}
