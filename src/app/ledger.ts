// Who has had this week's mail: written before and after each sending, so that a run cut off anywhere repeats nothing.
import { isoWeekOf } from '../plan/day.ts';
import type { Ports } from './ports.ts';

const KEY = 'digest-ledger';

/**
 * `sending` that is found by a later run means: nobody knows whether that mail has left. `nothing`: there was nothing
 * to say on the week's day, and what turns up later waits for the next week.
 */
export type Entry = 'sending' | 'sent' | 'nothing';

export interface Ledger {
  /** yyyy-Www. */
  readonly week: string;
  /** yyyy-MM-dd of the last sending. */
  readonly lastDay: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** The ledger of the current week; an older week's is over and makes room. */
export function readLedger(ports: Ports): Ledger {
  const week = isoWeekOf(ports.now().day);
  const text = ports.store.get(KEY);
  const stored = text ? (JSON.parse(text) as Ledger) : null;
  if (stored?.week === week) return stored;
  return { week, lastDay: stored?.lastDay ?? '', entries: {} };
}

export function writeLedger(ports: Ports, ledger: Ledger): void {
  ports.store.set(KEY, JSON.stringify(ledger));
}

/** Keys of the mails of this week of which nobody knows whether they have left. */
export function unknownMails(ports: Ports): readonly string[] {
  const { entries } = readLedger(ports);
  return Object.keys(entries).filter((key) => entries[key] === 'sending');
}
