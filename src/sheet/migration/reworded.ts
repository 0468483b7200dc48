// Words of an earlier version, said as they are said today.
import { cellText, type Grid, type Value } from '../cell.ts';
import type { TabLayout } from '../layout/column.ts';
import { SETTING_MEANINGS } from '../layout/setting-meanings.ts';
import type { Settings } from '../layout/settings.ts';
import { type Found, readTable } from '../table.ts';
import type { Write } from '../write.ts';

/** Only where the words stand as they were written: what somebody has changed is his. `layout` as the step found it. */
export function reworded(
  layout: TabLayout,
  grid: Grid | null,
  words: ReadonlyMap<string, Value>,
): Found<readonly Write[]> {
  const table = readTable(grid, layout);
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

/** From what stood beside settings to what stands there now. */
export function meaningsNow(
  former: Partial<Readonly<Record<keyof Settings, string>>>,
): ReadonlyMap<string, Value> {
  const keys = Object.keys(former) as (keyof Settings)[];
  return new Map(keys.map((key) => [former[key] ?? '', SETTING_MEANINGS[key]]));
}
