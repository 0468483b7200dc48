// Cấu hình as it stands: each setting's value, and which of them cannot be read, found or told apart.
import type { Grid } from './cell.ts';
import { SETTINGS_TAB } from './layout/registers.ts';
import { SETTING_ROWS, type Settings } from './layout/settings.ts';
import { foldHeader, readTable, type TableProblem, type TableRow } from './table.ts';

/** A setting whose default is used, or one that stands twice, of which the last line counts. */
export type SettingIssue =
  | {
      readonly code: 'settingUnreadable';
      readonly name: string;
      readonly row: number;
      readonly text: string;
      readonly fallback: string;
    }
  | { readonly code: 'settingMissing'; readonly name: string; readonly fallback: string }
  | { readonly code: 'settingDoubled'; readonly name: string; readonly rows: readonly number[] };

const KEYS = Object.keys(SETTING_ROWS) as (keyof Settings)[];

/** A setting that cannot be read or found is named and its default used; a missing tab is the caller's to report. */
export function readSettings(grid: Grid | null): {
  readonly settings: Settings;
  readonly issues: readonly SettingIssue[];
  readonly problem: TableProblem | null;
} {
  const table = readTable(grid, SETTINGS_TAB);
  const rows = table.ok ? table.value.rows : [];
  const issues: SettingIssue[] = [];
  const settings = Object.fromEntries(
    KEYS.map((key) => {
      const { name, initial, read } = SETTING_ROWS[key];
      const own = linesOfSetting(rows, name);
      const last = own[own.length - 1];
      const text = last?.text('value') ?? '';
      const value = read(text === '' ? initial : text);
      if (!last && table.ok) issues.push({ code: 'settingMissing', name, fallback: initial });
      if (new Set(own.map((row) => row.text('value'))).size > 1)
        issues.push({ code: 'settingDoubled', name, rows: own.map(({ number }) => number) });
      if (last && value === null)
        issues.push({ code: 'settingUnreadable', name, row: last.number, text, fallback: initial });
      return [key, value ?? read(initial)];
    }),
  ) as unknown as Settings;
  return { settings, issues, problem: table.ok ? null : table.problem };
}

/** A setting that stands twice has two: the last counts. */
export function linesOfSetting<R extends Pick<TableRow<'name'>, 'text'>>(
  rows: readonly R[],
  name: string,
): readonly R[] {
  const wanted = foldHeader(name);
  return rows.filter((row) => foldHeader(row.text('name')) === wanted);
}
