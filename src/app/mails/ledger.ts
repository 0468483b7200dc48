// Who has had this week's mail: written before and after each sending, so that a run cut off anywhere repeats nothing.
import { type IsoDate, isoWeekOf } from '../../plan/day.ts';
import type { Store } from '../ports.ts';
import { readJson } from '../stored.ts';

/**
 * What is known of the mail to an address this week. `sending` that a later run finds: nobody knows whether it has left.
 * `nothing`: there was nothing to say on the week's day; what turns up later waits for the next week. `waiting`: it could
 * not be sent that day, and the next run sends it.
 */
export type Fate = 'sending' | 'sent' | 'nothing' | 'waiting';

export interface Ledger {
  /** yyyy-Www of today; where the clock has been set back, the week that was reached before. */
  readonly week: string;
  /** The ledger cannot be read: who has had a mail is not known, so nothing may be sent. */
  readonly damaged: boolean;
  /** The week before, if its mails did not all arrive for certain. */
  readonly lost: PastWeek | null;
  /** yyyy-MM-dd of the last sending in any week; '' before the first. */
  readonly lastDay: IsoDate | '';
  /** Of this week, by address in small letters. */
  readonly fates: ReadonlyMap<string, Fate>;
  /**
   * One property write, or two where an address stands on an older page; the first of a week also closes the one before.
   * `day`: a mail is about to leave on it. Must run alone in the document, as long as the ledger is used.
   */
  note(fates: readonly (readonly [address: string, fate: Fate])[], day?: string): void;
}

/** A week that is over; the addresses, some of them, of what was not sent or may not have arrived. */
export interface PastWeek {
  readonly week: string;
  readonly sent: number;
  readonly unknown: number;
  readonly waiting: number;
  readonly addresses?: readonly string[];
}

interface Page {
  readonly week: string;
  readonly lastDay: string;
  readonly fates: Readonly<Record<string, Fate>>;
}

const PAGE = 'mail-ledger-';
const PAST = 'mail-weeks';
const DAMAGE = 'mail-ledger-damaged';
/** A value may be 9 KB long; addresses are ASCII, so a character is a byte. */
const FULL = 8000;
/** Weeks that are remembered, in some 60 characters each; of the last one some addresses of usual length too. */
const KEPT = 100;
const ADDRESSES = 20;

/** `today`: the day of the run, also when midnight passes. */
export function openLedger(store: Store, today: IsoDate): Ledger {
  const { pages: standing, damaged } = readPages(store);
  const [week = ''] = [isoWeekOf(today), ...standing.map((page) => page.week)].sort().reverse();
  const pages = standing.filter((page) => page.week === week);
  const fates = new Map(pages.flatMap((page) => Object.entries(page.fates)));
  const lastDay = (standing.map((page) => page.lastDay).sort()[standing.length - 1] ?? '') as IsoDate | '';
  let isClosed = pages.length === standing.length;

  const pageOf = (address: string): number => {
    const found = pages.findIndex((page) => address in page.fates);
    if (found >= 0) return found;
    const last = pages.length - 1;
    return last < 0 || JSON.stringify(pages[last]).length > FULL ? last + 1 : last;
  };
  return {
    ...{ week, damaged, lastDay, fates },
    lost: lostIn(store, standing, week),
    note: (noted, day) => {
      if (!isClosed) closeWeek(store, standing);
      isClosed = true;
      const touched = new Set<number>();
      for (const [typed, fate] of noted) {
        const address = typed.toLowerCase();
        const at = pageOf(address);
        const page = pages[at] ?? { week, lastDay, fates: {} };
        pages[at] = { week, lastDay: day ?? page.lastDay, fates: { ...page.fates, [address]: fate } };
        fates.set(address, fate);
        touched.add(at);
      }
      for (const at of touched) store.set(PAGE + at, JSON.stringify(pages[at]));
    },
  };
}

/** Oldest first; null where they cannot be read. */
export function pastWeeks(store: Store): readonly PastWeek[] | null {
  if (store.get(PAST) === null) return [];
  const weeks = readJson(store, PAST);
  return Array.isArray(weeks) && weeks.every(isPastWeek) ? weeks : null;
}

function isPastWeek(value: unknown): value is PastWeek {
  const { week, sent } = (value ?? {}) as Partial<PastWeek>;
  return typeof week === 'string' && typeof sent === 'number';
}

/**
 * A ledger that cannot be read is put away once the week in which that was found is over; of that week it is not known
 * what was sent. The mark goes first: cut off after it, the damage is found anew and costs a further week, and no mail is
 * sent twice.
 */
export function clearDamage(store: Store, today: IsoDate): boolean {
  const found = store.get(DAMAGE);
  if (found === null) store.set(DAMAGE, isoWeekOf(today));
  if (found === null || found >= isoWeekOf(today)) return false;
  const known = pastWeeks(store) ?? [];
  store.set(PAST, JSON.stringify([...known, { week: found, sent: 0, unknown: 1, waiting: 0 }].slice(-KEPT)));
  store.remove(DAMAGE);
  let pages = 0;
  while (store.get(PAGE + pages) !== null) pages += 1;
  for (let at = pages - 1; at >= 0; at -= 1) store.remove(PAGE + at);
  return true;
}

function readPages(store: Store): { readonly pages: readonly Page[]; readonly damaged: boolean } {
  const pages: Page[] = [];
  while (store.get(PAGE + pages.length) !== null) {
    const page = readJson(store, PAGE + pages.length);
    if (!isPage(page)) return { pages: [], damaged: true };
    pages.push(page);
  }
  return { pages, damaged: false };
}

function isPage(value: unknown): value is Page {
  const { week, lastDay, fates } = (value ?? {}) as Partial<Page>;
  return (
    typeof week === 'string' && typeof lastDay === 'string' && typeof fates === 'object' && fates !== null
  );
}

/** Cut off anywhere and repeated, it gives the same: a week has one line, and pages go from the last to the second. */
function closeWeek(store: Store, pages: readonly Page[]): void {
  const week = pages[0]?.week ?? '';
  const known = pastWeeks(store) ?? [];
  if (!known.some((past) => past.week === week)) {
    const before = known.map(({ addresses: _, ...past }) => past);
    store.set(PAST, JSON.stringify([...before, summed(week, pages)].slice(-KEPT)));
  }
  for (let at = pages.length - 1; at > 0; at -= 1) store.remove(PAGE + at);
}

function summed(week: string, pages: readonly Page[]): PastWeek {
  const fates = pages.filter((page) => page.week === week).flatMap((page) => Object.entries(page.fates));
  const having = (fate: Fate) => fates.flatMap(([address, found]) => (found === fate ? [address] : []));
  const [unknown, waiting] = [having('sending'), having('waiting')];
  return {
    ...{ week, sent: having('sent').length, unknown: unknown.length, waiting: waiting.length },
    addresses: [...waiting, ...unknown].filter(({ length }) => length <= 100).slice(0, ADDRESSES),
  };
}

/** Of the week before `week`, whether or not it has been closed yet. */
function lostIn(store: Store, standing: readonly Page[], week: string): PastWeek | null {
  const open = standing.filter((page) => page.week !== week);
  const past = open[0] ? summed(open[0].week, open) : pastWeeks(store)?.slice(-1)[0];
  return past && past.unknown + past.waiting > 0 ? past : null;
}
