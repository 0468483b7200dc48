// Who runs the daily job and for which spreadsheet: kept with the document, so that a copy knows that it is one.
import { daysBetween, type IsoDate } from '../plan/day.ts';
import type { Ports } from './ports.ts';

const KEY = 'owner';
const LAST_RUN = 'last-daily';

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
  if (isOwnSpreadsheet(ports) && !mayTakeOver(ports)) return;
  const owner: Owner = { email: ports.ownerEmail(), spreadsheetId: ports.book.id(), since: ports.now().day };
  ports.store.set(KEY, JSON.stringify(owner));
}

export function rememberDailyRun(ports: Ports): void {
  ports.store.set(LAST_RUN, ports.now().day);
}

/** Days without a daily run after which its owner is taken to be gone: a weekend and a late trigger are no sign. */
const SILENT_DAYS = 3;

/** True when someone else owns the daily job of this spreadsheet and it has not run for days. */
export function mayTakeOver(ports: Ports): boolean {
  const owner = readOwner(ports);
  if (!owner || owner.email === ports.ownerEmail()) return false;
  return isSilent(owner, lastDailyRun(ports), ports.now().day);
}

/** null before the first run. */
export function lastDailyRun({ store }: Ports): IsoDate | null {
  return store.get(LAST_RUN) as IsoDate | null;
}

/** True when the daily job has not run for so long that it cannot be chance. */
export function isSilent(owner: Owner, lastRun: IsoDate | null, today: IsoDate): boolean {
  return daysBetween(lastRun || (owner.since as IsoDate), today) > SILENT_DAYS;
}

/** False in a copy and before setup: mails leave only from the spreadsheet that setup was run in. */
export function isOwnSpreadsheet(ports: Ports): boolean {
  return readOwner(ports)?.spreadsheetId === ports.book.id();
}
