// Puts a change of looks on top of a cell's style, once per pair of style and change.
import type { IBorderData, IStyleData, Nullable, Styles } from '@univerjs/core';

export type Style = Readonly<IStyleData>;
type StyleRef = Nullable<IStyleData | string>;

export class StyleMerger {
  private readonly known = new Map<Style, Map<StyleRef, string | null>>();

  constructor(private readonly styles: Styles) {}

  /** The id of the merged style, null for none. Patches are told apart by identity. */
  style(before: StyleRef, patch: Style): string | null {
    const results = this.known.get(patch) ?? new Map<StyleRef, string | null>();
    this.known.set(patch, results);
    const known = results.get(before);
    if (known !== undefined) return known;
    const merged = merge(this.styles.get(before ?? null) ?? {}, patch);
    const made = Object.keys(merged).length === 0 ? null : (this.styles.setValue(merged) ?? null);
    results.set(before, made);
    return made;
  }
}

function merge(before: Style, patch: Style): IStyleData {
  const borders = patch.bd ? { bd: withoutNulls({ ...before.bd, ...patch.bd }) as IBorderData } : {};
  return withoutNulls({ ...before, ...patch, ...borders });
}

function withoutNulls<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Partial<T>;
}
