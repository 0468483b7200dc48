// The document's properties, asked for as seldom as may be: each question costs Google some 30 milliseconds.
import type { Store } from '../app/ports.ts';
import { readAgain } from './again.ts';

export interface KeptStore extends Store {
  /** Others may have written: what was read before is not to be relied on. */
  forget(): void;
  /** As this run has read it last, for what may be as old as that; asks only for what it has not read yet. */
  lately(key: string): string | null;
}

/** One value is asked for by itself, as an edit does; a run that asks for a second one gets them all at once. */
export function openStore(): KeptStore {
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  const properties = () => {
    opened = opened ?? PropertiesService.getDocumentProperties();
    return opened;
  };
  let first: { readonly key: string; readonly value: string | null } | null = null;
  let all: Map<string, string> | null = null;
  let before: ReadonlyMap<string, string | null> = new Map();
  const everything = (): Map<string, string> => {
    all = all ?? new Map(Object.entries(readAgain(() => properties().getProperties())));
    return all;
  };
  const get = (key: string): string | null => {
    if (all) return all.get(key) ?? null;
    if (first?.key === key) return first.value;
    if (first) return everything().get(key) ?? null;
    first = { key, value: readAgain(() => properties().getProperty(key)) };
    return first.value;
  };
  return {
    get,
    lately: (key) => (!all && first?.key !== key && before.get(key)) || get(key),
    set: (key, value) => {
      properties().setProperty(key, value);
      all?.set(key, value);
      if (first?.key === key) first = { key, value };
    },
    remove: (key) => {
      properties().deleteProperty(key);
      all?.delete(key);
      if (first?.key === key) first = { key, value: null };
    },
    all: (prefix) => [...everything()].flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : [])),
    forget: () => {
      before = all ?? new Map(first ? [[first.key, first.value]] : []);
      first = null;
      all = null;
    },
  };
}
