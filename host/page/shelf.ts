// What the add-in's frames keep in "their" localStorage: on this page's, for each person apart, as each sits at a browser of one's own.
import type { KeptTexts } from './frame/storage.ts';

const PREFIX = 'ke-hoach-phuong/';

const shelfOf = (email: string) => `${PREFIX}${email}/`;

/** null where this page's own browser refuses to keep anything. */
function ownStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function keysUnder(prefix: string, storage: Storage): readonly string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

/** null where the page itself may keep nothing: then Google's frame could not either. */
export function keptOf(email: string): KeptTexts | null {
  const shelf = shelfOf(email);
  const storage = ownStorage();
  if (!storage) return null;
  return keysUnder(shelf, storage).map((key) => [key.slice(shelf.length), storage.getItem(key) ?? '']);
}

/** `text` null takes it away. @throws DOMException where the browser has no room left. */
export function keepOn(email: string, key: string, text: string | null): void {
  if (text === null) localStorage.removeItem(shelfOf(email) + key);
  else localStorage.setItem(shelfOf(email) + key, text);
}

export function clearShelves(): void {
  const storage = ownStorage();
  for (const key of storage ? keysUnder(PREFIX, storage) : []) storage?.removeItem(key);
}

/** `?storage=refused` in the page's address: a browser that blocks what sites keep in other sites' frames. */
export function isStorageRefused(): boolean {
  return new URLSearchParams(location.search).get('storage') === 'refused';
}
