// The one daily run: judges everything anew and, from the digest's weekday on, sends what the week still owes.
import { isDigestDue } from '../sheet/layout/settings.ts';
import { readLedger } from './ledger.ts';
import { isOwnSpreadsheet } from './ownership.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { sendDigests } from './send-digests.ts';

/** A copy of the spreadsheet is kept fresh but sends nothing. A missed Monday is made good on the next day that runs. */
export function runDaily(ports: Ports): void {
  const plan = refresh(ports);
  if (!isOwnSpreadsheet(ports) || readLedger(ports).complete) return;
  if (isDigestDue(plan.context.today, plan.reading.rules.settings)) sendDigests(ports, plan);
}
