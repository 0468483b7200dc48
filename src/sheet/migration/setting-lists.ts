// To structure 7: settings of few words offer them in a list, and the meanings of numbers say from where to where they go.
import { asOf } from '../layout/column.ts';
import { RANGELESS_MEANINGS } from '../layout/former-words.ts';
import { SETTINGS_TAB } from '../layout/registers.ts';
import { SETTING_ROWS } from '../layout/settings.ts';
import { linesOfSetting } from '../read-settings.ts';
import { type Found, readTable } from '../table.ts';
import { listWrite } from '../validations.ts';
import type { Write } from '../write.ts';
import { meaningsNow, reworded } from './reworded.ts';
import { allOf, type Standing, type Step } from './step.ts';

const TAB = asOf(SETTINGS_TAB, 6);

export const settingLists: Step = {
  from: 6,
  to: 7,
  writes: (standing) =>
    allOf([lists(standing), reworded(TAB, standing.gridOf(TAB.name), meaningsNow(RANGELESS_MEANINGS))]),
};

function lists({ gridOf }: Standing): Found<readonly Write[]> {
  const table = readTable(gridOf(TAB.name), TAB);
  if (!table.ok) return table;
  const { rows, columnOf } = table.value;
  const writes = Object.values(SETTING_ROWS).flatMap(({ name, options }) => {
    if (!options) return [];
    return linesOfSetting(rows, name).map(({ number }) =>
      listWrite({ tab: TAB.name, row: number, column: columnOf.value, rows: 1, columns: 1 }, options),
    );
  });
  return { ok: true, value: writes };
}
