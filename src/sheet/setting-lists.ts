// Google's lists on the lines of those settings that know few words.
import { SETTINGS_TAB, type SettingColumn } from './layout/registers.ts';
import { SETTING_ROWS } from './layout/settings.ts';
import { linesOfSetting } from './read-settings.ts';
import type { Table } from './table.ts';
import { listWrite } from './validations.ts';
import type { Write } from './write.ts';

/** One write a line, wherever it stands by now. */
export function settingListWrites({ rows, columnOf }: Table<SettingColumn>): readonly Write[] {
  const tab = SETTINGS_TAB.name;
  return Object.values(SETTING_ROWS).flatMap(({ name, options }) => {
    if (!options) return [];
    return linesOfSetting(rows, name).map(({ number }) =>
      listWrite({ tab, row: number, column: columnOf.value, rows: 1, columns: 1 }, options),
    );
  });
}
