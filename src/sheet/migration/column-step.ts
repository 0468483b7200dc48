// The step to a structure that brought columns: tabs get what they lack of it, dressed, filled, and at last named.
import { type Grid, isBlank } from '../cell.ts';
import { asOf, type Column, type TabLayout } from '../layout/column.ts';
import { TABS } from '../layout/tabs.ts';
import { blankColumn } from '../structure/column-mends.ts';
import { readHeaderRow } from '../structure/header-row.ts';
import { newPlaces } from '../structure/headers.ts';
import { type Found, readTable, type Table } from '../table.ts';
import { columnWrites, type Write } from '../write.ts';
import { allOf, type Step } from './step.ts';

/** What the new cells hold, from the row below the header on; '' where there is no row. */
type Fill = (layout: TabLayout, table: Table<string>) => readonly string[];

/** Of all columns that came with the structure (`since`); blank if nothing fills them. */
export function columnStep(
  structure: number,
  fill: Fill = () => [],
  tabs: readonly TabLayout[] = TABS,
): Step {
  return {
    from: structure - 1,
    to: structure,
    writes: ({ gridOf, seedOf }) =>
      allOf(
        tabs.map((layout) => {
          const came = layout.columns.filter(({ since }) => since === structure);
          const before = asOf(layout, structure - 1);
          return came.length > 0
            ? added(layout, came, before, gridOf(layout.name), seedOf(layout.name), fill)
            : { ok: true, value: [] };
        }),
      ),
  };
}

function added(
  layout: TabLayout,
  came: readonly Column[],
  before: TabLayout,
  grid: Grid | null,
  seed: readonly Write[],
  fill: Fill,
): Found<readonly Write[]> {
  const table = readTable<string>(grid, before);
  if (!table.ok) return table;
  const cells = grid ?? [];
  const texts = fill(layout, table.value);
  const header = readHeaderRow({ cells }, layout);
  const lacking = came.filter(({ key }) => header.placesOf[key]?.length === 0);
  const places = newPlaces(layout, lacking, header);
  const written = (number: number, row: number, values: readonly string[]) =>
    values.length > 0 ? columnWrites(layout.name, row, [{ number, values }]) : [];
  // From the right: an inserted column moves those behind it.
  const writes = [...came].reverse().flatMap((wanted): readonly Write[] => {
    const place = places.get(wanted.key);
    if (place) {
      // Header and cells in one write: between the two a refresh would find rows that have nothing in it.
      return [
        ...blankColumn(layout, seed, wanted, header.row, place.column, place.insert),
        ...written(place.column, header.row, [wanted.header, ...texts]),
      ];
    }
    const standing = header.placesOf[wanted.key]?.[0] ?? 0;
    // Where one row has something in it, those that do not are new.
    const isBegun = table.value.rows.some(({ number }) => !isBlank(cells[number - 1]?.[standing - 1]));
    return isBegun ? [] : written(standing, header.row + 1, texts);
  });
  return { ok: true, value: writes };
}
