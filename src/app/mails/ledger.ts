// Who has had this week's mail: written before and after each sending, so that a run cut off anywhere repeats nothing.
import { isoWeekOf } from '../../plan/day.ts';
import type { Ports, Store } from '../ports.ts';

/**
 * What is known of the mail to an address this week. `sending` that a later run finds: nobody knows whether it has left.
 * `nothing`: there was nothing to say on the week's day; what turns up later waits for the next week. `waiting`: it could
 * not be sent that day, and the next run sends it.
 */
export type Fate = 'sending' | 'sent' | 'nothing' | 'waiting';

export interface Ledger {
  /** yyyy-Www of today. */
  readonly week: string;
  /** yyyy-MM-dd of the last sending in any week; '' before the first. */
  readonly lastDay: string;
  /** Of this week, by address in small letters. */
  readonly fates: ReadonlyMap<string, Fate>;
  /**
   * One property write, or two where an address stands on an older page; the first of a week also closes the one before.
   * `day`: a mail is about to leave on it. Must run alone in the document, as long as the ledger is used.
   */
  note(fates: readonly (readonly [address: string, fate: Fate])[], day?: string): void;
}

/** A week that is over. */
export interface PastWeek {
  readonly week: string;
  readonly sent: number;
  readonly unknown: number;
}

interface Page {
  readonly week: string;
  readonly lastDay: string;
  readonly fates: Readonly<Record<string, Fate>>;
}

const PAGE = 'mail-ledger-';
const PAST = 'mail-weeks';
/** A value may be 9 KB long; addresses are ASCII, so a character is a byte. */
const FULL = 8000;
/** Weeks that are remembered, in some 45 characters each. */
const KEPT = 120;

export function openLedger({ store, now }: Pick<Ports, 'store' | 'now'>): Ledger {
  const week = isoWeekOf(now().day);
  const standing = readPages(store);
  const pages = standing.filter((page) => page.week === week);
  const fates = new Map(pages.flatMap((page) => Object.entries(page.fates)));
  const lastDay = standing.map((page) => page.lastDay).sort()[standing.length - 1] ?? '';
  let isClosed = pages.length === standing.length;

  const pageOf = (address: string): number => {
    const found = pages.findIndex((page) => address in page.fates);
    if (found >= 0) return found;
    const last = pages.length - 1;
    return last < 0 || JSON.stringify(pages[last]).length > FULL ? last + 1 : last;
  };
  return {
    week,
    lastDay,
    fates,
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

/** Oldest first. */
export function pastWeeks(store: Store): readonly PastWeek[] {
  return JSON.parse(store.get(PAST) ?? '[]') as PastWeek[];
}

function readPages(store: Store): readonly Page[] {
  const pages: Page[] = [];
  for (let text = store.get(PAGE + 0); text !== null; text = store.get(PAGE + pages.length)) {
    pages.push(JSON.parse(text) as Page);
  }
  return pages;
}

/** Cut off anywhere and repeated, it gives the same: a week has one line, and pages go from the last to the second. */
function closeWeek(store: Store, pages: readonly Page[]): void {
  const week = pages[0]?.week ?? '';
  const known = pastWeeks(store);
  if (!known.some((past) => past.week === week)) {
    const fates = pages.filter((page) => page.week === week).flatMap((page) => Object.values(page.fates));
    const count = (fate: Fate) => fates.filter((found) => found === fate).length;
    const closed: PastWeek = { week, sent: count('sent'), unknown: count('sending') };
    store.set(PAST, JSON.stringify([...known, closed].slice(-KEPT)));
  }
  for (let at = pages.length - 1; at > 0; at -= 1) store.remove(PAGE + at);
}
