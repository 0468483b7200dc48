// The document's properties, asked for as seldom as may be: each question costs Google some 30 milliseconds.
import type { Store } from '../app/ports.ts';
import { readAgain } from './again.ts';

export interface KeptStore extends Store {
  /** Others may have written: what was read before is not to be relied on. */
  forget(): void;
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
  const everything = (): Map<string, string> => {
    all = all ?? new Map(Object.entries(readAgain(() => properties().getProperties())));
    return all;
  };
  return {
    get: (key) => {
      if (all) return all.get(key) ?? null;
      if (first?.key === key) return first.value;
      if (first) return everything().get(key) ?? null;
      first = { key, value: readAgain(() => properties().getProperty(key)) };
      return first.value;
    },
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
      first = null;
      all = null;
    },
  };
}
