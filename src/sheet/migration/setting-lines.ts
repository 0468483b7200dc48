// To structure 3: Cấu hình gets the lines that it lacks, and two of them the names that they have now.
import { asOf } from '../layout/column.ts';
import { FORMER_NAMES } from '../layout/former-words.ts';
import { SETTINGS_TAB } from '../layout/registers.ts';
import { SETTING_MEANINGS } from '../layout/setting-meanings.ts';
import { SETTING_ROWS, type Settings } from '../layout/settings.ts';
import { linesOfSetting } from '../read-settings.ts';
import { readTable } from '../table.ts';
import { rowWrites, type Write } from '../write.ts';
import type { Step } from './step.ts';

const TAB = SETTINGS_TAB.name;

export const settingLines: Step = {
  from: 2,
  to: 3,
  writes: ({ gridOf }) => {
    const grid = gridOf(TAB);
    const table = readTable(grid, asOf(SETTINGS_TAB, 2));
    if (!table.ok) return table;
    const { rows, columnOf } = table.value;
    // Found as Cấu hình is read: a second line would count in place of the ward's own.
    const lineOf = (name: string | undefined) => (name ? linesOfSetting(rows, name)[0] : undefined);
    const lacking = (Object.keys(SETTING_ROWS) as (keyof Settings)[]).filter(
      (key) => !lineOf(SETTING_ROWS[key].name),
    );
    const renamed = lacking.flatMap((key) => {
      const line = lineOf(FORMER_NAMES[key]);
      return line ? [{ number: line.number, values: { name: SETTING_ROWS[key].name } }] : [];
    });
    const added = lacking.filter((key) => !lineOf(FORMER_NAMES[key]));
    return {
      ok: true,
      value: [
        ...rowWrites<string>(TAB, columnOf, renamed),
        ...linesBelow(grid?.length ?? 0, columnOf, added),
      ],
    };
  },
};

/** One write, also over columns that people have put between: below the last row there is nothing. */
function linesBelow(
  last: number,
  columnOf: Readonly<Record<'name' | 'value' | 'meaning', number>>,
  keys: readonly (keyof Settings)[],
): readonly Write[] {
  if (keys.length === 0) return [];
  const columns = Math.max(...Object.values(columnOf));
  const values = keys.map((key) => {
    const line = new Map([
      [columnOf.name, SETTING_ROWS[key].name],
      [columnOf.value, SETTING_ROWS[key].initial],
      [columnOf.meaning, SETTING_MEANINGS[key]],
    ]);
    return Array.from({ length: columns }, (_, i) => line.get(i + 1) ?? '');
  });
  const at = { tab: TAB, row: last + 1, column: 1, rows: keys.length, columns };
  return [
    { kind: 'format', at, format: '@' },
    { kind: 'values', at, values },
  ];
}
