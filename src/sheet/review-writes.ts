// What a decision on the plan changes in the sheet: one cell of an appendix, a setting, or a line of Danh bạ.
import { matchKey } from '../plan/text.ts';
import type { Value } from './cell.ts';
import { type ColumnKind, FORMAT_OF_KIND } from './layout/column.ts';
import {
  DIRECTORY_TAB,
  type DirectoryColumn,
  LEADER_KIND,
  SETTINGS_TAB,
  type SettingColumn,
  SPELLING_REMARK,
  UNIT_KIND,
} from './layout/registers.ts';
import { NO, SETTING_ROWS, type Settings } from './layout/settings.ts';
import { linesOfSetting } from './read-settings.ts';
import type { Table, TableRow } from './table.ts';
import { neutralise } from './text-cell.ts';
import type { Write } from './write.ts';

/** Format first: a text written into a cell that lost its `@` would be read as typed. */
export function cellWrites(
  tab: string,
  row: number,
  column: number,
  kind: ColumnKind,
  value: Value,
): readonly Write[] {
  const at = { tab, row, column, rows: 1, columns: 1 };
  return [
    { kind: 'format', at, format: FORMAT_OF_KIND[kind] },
    { kind: 'values', at, values: [[neutralise(value)]] },
  ];
}

export function stopMovingWrites(settings: Table<SettingColumn>): readonly Write[] {
  return settingWrites(settings, 'moveToWorkingDay', NO);
}

/** In the setting's own row; where people have deleted it, a new one below the last of `settings`. */
export function settingWrites(
  settings: Table<SettingColumn>,
  key: keyof Settings,
  value: string,
): readonly Write[] {
  const { name } = SETTING_ROWS[key];
  const row = settingRow(settings, key);
  const at = row?.number ?? nextRow(settings);
  const { columnOf } = settings;
  return [
    ...(row ? [] : cellWrites(SETTINGS_TAB.name, at, columnOf.name, 'text', name)),
    ...cellWrites(SETTINGS_TAB.name, at, columnOf.value, 'text', value),
  ];
}

/** Where a setting stands twice the last one counts. */
export function settingRow(
  settings: Table<SettingColumn>,
  key: keyof Settings,
): TableRow<SettingColumn> | undefined {
  return [...linesOfSetting(settings.rows, SETTING_ROWS[key].name)].pop();
}

/**
 * The chosen spelling becomes the name, every other one another name: each way of writing still means this person. Rows
 * that hold one form each become rows of one name, which count as one.
 */
export function spellingWrites(
  directory: Table<DirectoryColumn>,
  forms: readonly string[],
  chosen: string,
  remark: string,
): readonly Write[] {
  const keys = new Set(forms.map(matchKey));
  const rows = directory.rows.filter(
    (row) => row.text('kind') !== UNIT_KIND && namesOf(row).some((name) => keys.has(matchKey(name))),
  );
  const others = (names: readonly string[]) =>
    [...new Set(names)].filter((name) => matchKey(name) !== matchKey(chosen)).join('; ');
  if (rows.length === 0) {
    const values = { name: chosen, kind: LEADER_KIND, aliases: others(forms), remark };
    return directoryLine(directory, nextRow(directory), values);
  }
  return rows.flatMap((row) =>
    directoryLine(directory, row.number, {
      name: chosen,
      aliases: others([...namesOf(row), ...forms]),
      remark: remarkAfter(row.text('remark'), remark),
    }),
  );
}

/** Nothing that a person wrote there is lost; what setup asked is answered, and an older answer replaced. */
function remarkAfter(standing: string, remark: string): string {
  const [words = ''] = remark.split(/\d/);
  const own = standing.split('\n').filter((line) => line !== SPELLING_REMARK && !line.startsWith(words));
  return [...own, remark].filter((line) => line !== '').join('\n');
}

export function aliasWrites(
  directory: Table<DirectoryColumn>,
  unit: string,
  alias: string,
): readonly Write[] {
  const row = directory.rows.find((candidate) => candidate.text('name') === unit);
  if (!row || namesOf(row).some((name) => matchKey(name) === matchKey(alias))) return [];
  const aliases = [row.text('aliases'), alias].filter((text) => text !== '').join('; ');
  return directoryLine(directory, row.number, { aliases });
}

export function newUnitWrites(directory: Table<DirectoryColumn>, name: string): readonly Write[] {
  return directoryLine(directory, nextRow(directory), { name, kind: UNIT_KIND });
}

function directoryLine(
  { columnOf }: Table<DirectoryColumn>,
  row: number,
  values: Partial<Record<DirectoryColumn, string>>,
): readonly Write[] {
  return (Object.keys(values) as DirectoryColumn[]).flatMap((key) =>
    cellWrites(DIRECTORY_TAB.name, row, columnOf[key], 'text', values[key] ?? ''),
  );
}

function namesOf(row: TableRow<DirectoryColumn>): readonly string[] {
  return [row.text('name'), ...row.text('aliases').split(/[;\n]+/)]
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function nextRow({ row, rows }: Table<string>): number {
  return Math.max(row, ...rows.map(({ number }) => number)) + 1;
}
