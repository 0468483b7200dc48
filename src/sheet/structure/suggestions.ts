// Which columns a missing header may be meant for: those of unknown headers, and of doubled ones all but the one that keeps the name.
import type { Column, TabLayout } from '../layout/column.ts';
import type { HeaderRow } from './header-row.ts';
import { isNear } from './near.ts';

export interface Surplus {
  readonly column: number;
  readonly kept: number;
  readonly wanted: Column;
}

/** Of a doubled header all columns but the one with most filled cells; where a missing one belongs is never that. */
export function surplusColumns(
  { columns }: TabLayout,
  { placesOf, filledIn }: HeaderRow,
  missingSlots: readonly number[],
): readonly Surplus[] {
  return columns.flatMap((wanted) => {
    const places = placesOf[wanted.key] ?? [];
    const own = places.filter((place) => !missingSlots.includes(place));
    const most = Math.max(...own.map(filledIn));
    const kept = own.find((place) => filledIn(place) === most) ?? places[0] ?? 0;
    return places.filter((place) => place !== kept).map((column) => ({ column, kept, wanted }));
  });
}

export interface Suggestion {
  readonly column: number;
  readonly sure: boolean;
}

/** For each missing header at most one column, and each column once: spelled nearly so, else standing in its place. */
export function suggestions(
  missing: readonly Column[],
  candidates: readonly number[],
  header: HeaderRow,
  slots: ReadonlyMap<string, number>,
): ReadonlyMap<string, Suggestion> {
  const suggested = new Map<string, Suggestion>();
  const taken = new Set<number>();
  const suggest = (key: string, column: number, sure: boolean) => {
    suggested.set(key, { column, sure });
    taken.add(column);
  };
  for (const wanted of missing) {
    const near = candidates.filter((c) => isNear(header.textAt(c), wanted.header));
    const rivals = missing.filter(({ header: text }) => near.some((c) => isNear(header.textAt(c), text)));
    const [only] = near;
    if (near.length === 1 && rivals.length === 1 && only !== undefined) suggest(wanted.key, only, true);
  }
  for (const wanted of missing) {
    const slot = slots.get(wanted.key);
    if (slot === undefined || suggested.has(wanted.key) || taken.has(slot) || !candidates.includes(slot))
      continue;
    suggest(wanted.key, slot, candidates.length === 1 && missing.length === 1);
  }
  return suggested;
}
