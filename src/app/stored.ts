// What is kept with the document as JSON, where a run of another version or a cut-off value may have left something else.
import type { Store } from './ports.ts';

/** null for what is not there and for what is no JSON; the shape is the caller's to check. */
export function readJson(store: Store, key: string): unknown {
  const text = store.get(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
