// Watches the spreadsheet's language: where somebody has changed it, 2/3/2026 becomes 3 February, and nobody sees it happen.
import { SHEET_LOCALE } from '../sheet/layout/locale.ts';
import type { Ports } from './ports.ts';

const KEY = 'language';

/** For the daily run: asking costs a call, and a refresh by hand has none to spare. */
export function watchLanguage({ book, store }: Ports): void {
  const language = book.locale.get();
  const known = store.get(KEY);
  if (language !== SHEET_LOCALE && known !== language) store.set(KEY, language);
  if (language === SHEET_LOCALE && known !== null) store.remove(KEY);
}

/** The wrong language that the last daily run has found, if it still is; none else. */
export function wrongLanguage({ book, store }: Ports): readonly string[] {
  const language = store.get(KEY) === null ? SHEET_LOCALE : book.locale.get();
  return language === SHEET_LOCALE ? [] : [language];
}
