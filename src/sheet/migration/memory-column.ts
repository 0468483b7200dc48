// To structure 2: both appendices get the hidden column in which a row remembers what was last seen of it.
import { type Grid, isBlank } from '../cell.ts';
import type { TabLayout } from '../layout/column.ts';
import { MEMORY } from '../layout/shared-columns.ts';
import { memoryText, seenIn } from '../memory.ts';
import { blankColumn } from '../structure/column-mends.ts';
import { readHeaderRow } from '../structure/header-row.ts';
import { newPlaces } from '../structure/headers.ts';
import { type Found, readTable, type Table } from '../table.ts';
import { columnWrites, type Write } from '../write.ts';
import { onAppendices, type Step } from './step.ts';

export const memoryColumn: Step = {
  from: 1,
  to: 2,
  writes: (standing) => onAppendices(standing, remember),
};

function remember(layout: TabLayout, grid: Grid | null, seed: readonly Write[]): Found<readonly Write[]> {
  const { name: tab, columns } = layout;
  const others = { ...layout, columns: columns.filter(({ key }) => key !== MEMORY.key) };
  const table = readTable<string>(grid, others);
  if (!table.ok) return table;
  const cells = grid ?? [];
  const header = readHeaderRow({ cells }, layout);
  const texts = memories(layout, table.value);
  const [standing] = header.placesOf[MEMORY.key] ?? [];
  if (standing !== undefined) {
    // Where one row remembers something, those that do not are new.
    const isBegun = table.value.rows.some(({ number }) => !isBlank(cells[number - 1]?.[standing - 1]));
    const values = isBegun ? [] : columnWrites(tab, header.row + 1, [{ number: standing, values: texts }]);
    return { ok: true, value: texts.length > 0 ? values : [] };
  }
  const place = newPlaces(layout, [MEMORY], header).get(MEMORY.key);
  if (!place) throw new Error(`no place for ${MEMORY.header} on ${tab}`);
  const { column, insert } = place;
  const blank = blankColumn(layout, seed, MEMORY, header.row, column, insert);
  // Header and memories in one write: between the two a refresh would find rows that remember nothing.
  const filled = columnWrites(tab, header.row, [{ number: column, values: [MEMORY.header, ...texts] }]);
  return { ok: true, value: [...blank, ...filled] };
}

/**
 * From the row below the header on, '' where there is no row. Rows remember what stands in them now: else the next
 * refresh would take all of it for typed since, and put its own day in the place of those on which it was.
 */
function memories(layout: TabLayout, { row, rows }: Table<string>): readonly string[] {
  const last = Math.max(row, ...rows.map(({ number }) => number));
  const texts = new Map(
    rows.map((cells) => [
      cells.number,
      memoryText({ code: cells.text('code'), seen: seenIn(layout, cells), figures: {} }),
    ]),
  );
  return Array.from({ length: last - row }, (_, i) => texts.get(row + 1 + i) ?? '');
}
