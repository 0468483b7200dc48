// The one daily run: judges everything anew and, from the digest's weekday on, sends what the week still owes.
import { digestDayOf } from '../sheet/layout/settings.ts';
import { mendColours } from './colours.ts';
import { isOwnSpreadsheet, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { sendDigests } from './send-digests.ts';

/**
 * A copy of the spreadsheet is kept fresh but sends nothing. A missed Monday is made good on the next day that runs;
 * the week in which setup was run owes nothing if its day had passed by then.
 */
export function runDaily(ports: Ports): void {
  const plan = refresh(ports);
  mendColours(ports, plan);
  if (!isOwnSpreadsheet(ports)) return;
  const { today } = plan.context;
  const due = digestDayOf(today, plan.reading.rules.settings);
  if (due <= today && due >= (readOwner(ports)?.since ?? today)) sendDigests(ports, plan);
}
