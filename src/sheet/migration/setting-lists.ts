// To structure 7: settings of few words offer them in a list, and the meanings of numbers say from where to where they go.
import { asOf } from '../layout/column.ts';
import { RANGELESS_MEANINGS } from '../layout/former-words.ts';
import { SETTINGS_TAB } from '../layout/registers.ts';
import { settingListWrites } from '../setting-lists.ts';
import { type Found, readTable } from '../table.ts';
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
  return table.ok ? { ok: true, value: settingListWrites(table.value) } : table;
}
