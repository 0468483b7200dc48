// Who runs the daily job and for which spreadsheet: kept with the document, so that a copy knows that it is one.
import type { Life } from '../contract/life.ts';
import { daysBetween, type IsoDate } from '../plan/day.ts';
import type { Ports } from './ports.ts';
import { readJson } from './stored.ts';

const KEY = 'owner';
const LAST_RUN = 'last-daily';

export interface Owner {
  readonly email: string;
  readonly spreadsheetId: string;
  /** Since when this person has run it. */
  readonly since: IsoDate;
  /** Since when this spreadsheet has had anybody. */
  readonly start: IsoDate;
  /** Of the trigger, 0–23. */
  readonly hour: number;
}

export function readOwner(ports: Pick<Ports, 'store'>): Owner | null {
  const kept = (readJson(ports.store, KEY) ?? {}) as Partial<Owner>;
  const { email, spreadsheetId, since } = kept;
  if (!email || !spreadsheetId || !since) return null;
  // Of a version that knew neither: its trigger was at seven.
  return { email, spreadsheetId, since, start: kept.start ?? since, hour: kept.hour ?? 7 };
}

/**
 * Makes the caller the one who runs the daily job here; whose trigger it was before does no harm, since it sends nothing
 * for anybody else. Whoever has it already and takes it again gets a new trigger: the old one may have been switched off
 * by Google. The trigger first: cut off between the two, the job is still the other's. Must run alone in the document.
 */
export function takeOver(ports: Ports, hour: number): void {
  const before = readOwner(ports);
  const isHere = before?.spreadsheetId === ports.book.id();
  const { day } = ports.now();
  ports.daily.install(hour);
  const owner: Owner = {
    email: ports.ownerEmail(),
    spreadsheetId: ports.book.id(),
    since: day,
    start: before && isHere ? before.start : day,
    hour,
  };
  ports.store.set(KEY, JSON.stringify(owner));
}

/** Google cannot change a trigger's hour: it gets a new one, and the old one goes last. */
export function keepHour(ports: Ports, hour: number): void {
  const owner = readOwner(ports);
  if (!owner || owner.hour === hour) return;
  ports.daily.install(hour);
  ports.store.set(KEY, JSON.stringify({ ...owner, hour }));
}

export function rememberDailyRun(ports: Ports): void {
  ports.store.set(LAST_RUN, ports.now().day);
}

/** `silentDays`: calendar days without a run that cannot be chance. */
export function lifeOf(ports: Pick<Ports, 'store' | 'book' | 'now'>, silentDays: number): Life {
  const owner = readOwner(ports);
  if (!owner) return 'none';
  if (owner.spreadsheetId !== ports.book.id()) return 'copy';
  // Whoever has just taken it over is given the same days to show that his job runs.
  const [, last = owner.since] = [lastDailyRun(ports) ?? owner.since, owner.since].sort();
  return daysBetween(last, ports.now().day) > silentDays ? 'silent' : 'alive';
}

/** null before the first run. */
export function lastDailyRun({ store }: Pick<Ports, 'store'>): IsoDate | null {
  return store.get(LAST_RUN) as IsoDate | null;
}

/** False in a copy and before setup: mails leave only from the spreadsheet that setup was run in. */
export function isOwnSpreadsheet(ports: Pick<Ports, 'store' | 'book'>): boolean {
  return readOwner(ports)?.spreadsheetId === ports.book.id();
}

/** Whether the caller runs the daily job of this spreadsheet. */
export function isMine(ports: Ports): boolean {
  return isOwnSpreadsheet(ports) && sameAccount(readOwner(ports)?.email, ports.ownerEmail());
}

/** Google tells of an account as it was typed once. */
export function sameAccount(a: string | undefined, b: string): boolean {
  return b !== '' && a?.toLowerCase() === b.toLowerCase();
}
