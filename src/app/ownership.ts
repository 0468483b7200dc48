// Who runs the daily job and for which spreadsheet: kept with the document, so that a copy knows that it is one.
import type { Ports } from './ports.ts';

const KEY = 'owner';

export interface Owner {
  readonly email: string;
  readonly spreadsheetId: string;
  /** yyyy-MM-dd. */
  readonly since: string;
}

export function readOwner(ports: Ports): Owner | null {
  const text = ports.store.get(KEY);
  return text ? (JSON.parse(text) as Owner) : null;
}

export function rememberOwner(ports: Ports): void {
  if (readOwner(ports)?.spreadsheetId === ports.book.id()) return;
  const owner: Owner = { email: ports.ownerEmail(), spreadsheetId: ports.book.id(), since: ports.now().day };
  ports.store.set(KEY, JSON.stringify(owner));
}

/** False in a copy and before setup: mails leave only from the spreadsheet that setup was run in. */
export function isOwnSpreadsheet(ports: Ports): boolean {
  return readOwner(ports)?.spreadsheetId === ports.book.id();
}
