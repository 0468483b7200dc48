// Who has had this week's mail: written before and after each sending, so that a run cut off anywhere repeats nothing.
import { isoWeekOf } from '../plan/day.ts';
import type { Ports } from './ports.ts';

const KEY = 'digest-ledger';

/** `sending` that is found by a later run means: nobody knows whether that mail has left. */
export type Entry = 'sending' | 'sent';

export interface Ledger {
  /** yyyy-Www. */
  readonly week: string;
  /** Everything of the week has been tried; the daily run has nothing more to do. */
  readonly complete: boolean;
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
  return { week, complete: false, lastDay: stored?.lastDay ?? '', entries: {} };
}

export function writeLedger(ports: Ports, ledger: Ledger): void {
  ports.store.set(KEY, JSON.stringify(ledger));
}
