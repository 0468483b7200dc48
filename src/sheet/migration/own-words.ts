// To structure 5: what earlier versions wrote beside registers and settings, and is no longer so, is said as it is now.
import { cellText, type Grid, type Value } from '../cell.ts';
import { asOf, type TabLayout } from '../layout/column.ts';
import { FORMER_MEANINGS, NOT_YET } from '../layout/former-words.ts';
import { FIGURES_TAB, LOG_TAB, SETTINGS_TAB } from '../layout/registers.ts';
import { SETTING_MEANINGS } from '../layout/setting-meanings.ts';
import type { Settings } from '../layout/settings.ts';
import { type Found, readTable } from '../table.ts';
import type { Write } from '../write.ts';
import { allOf, type Step } from './step.ts';

export const ownWords: Step = {
  from: 4,
  to: 5,
  writes: ({ gridOf, seedOf }) =>
    allOf([
      ...[FIGURES_TAB, LOG_TAB].map((layout) =>
        reworded(layout, gridOf(layout.name), new Map([[NOT_YET, secondLine(seedOf(layout.name))]])),
      ),
      reworded(SETTINGS_TAB, gridOf(SETTINGS_TAB.name), meanings()),
    ]),
};

/** Only where the words stand as they were written: what somebody has changed is his. */
function reworded(
  layout: TabLayout,
  grid: Grid | null,
  words: ReadonlyMap<string, Value>,
): Found<readonly Write[]> {
  const table = readTable(grid, asOf(layout, 4));
  if (!table.ok) return table;
  const writes = (grid ?? []).flatMap((cells, i) =>
    cells.flatMap((cell, j): readonly Write[] => {
      const now = words.get(cellText(cell));
      const at = { tab: layout.name, row: i + 1, column: j + 1, rows: 1, columns: 1 };
      return now === undefined ? [] : [{ kind: 'values', at, values: [[now]] }];
    }),
  );
  return { ok: true, value: writes };
}

function meanings(): ReadonlyMap<string, Value> {
  const keys = Object.keys(FORMER_MEANINGS) as (keyof Settings)[];
  return new Map(keys.map((key) => [FORMER_MEANINGS[key] ?? '', SETTING_MEANINGS[key]]));
}

function secondLine(seed: readonly Write[]): Value {
  const all = seed.find((write) => write.kind === 'values' && write.at.row === 1);
  return (all?.kind === 'values' ? all.values[1]?.[0] : null) ?? '';
}
