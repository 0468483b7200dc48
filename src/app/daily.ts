// The one daily run: judges everything anew and, from the digest's weekday on, sends what the week still owes.
import { isWorkingDay } from '../plan/calendar.ts';
import { digestDayOf } from '../sheet/layout/settings.ts';
import { mendColours } from './colours.ts';
import { mendGuidance } from './guidance.ts';
import { keepRegisters } from './keep-registers.ts';
import { isOwnSpreadsheet, readOwner, rememberDailyRun } from './ownership.ts';
import type { Ports } from './ports.ts';
import { mendMarks, refresh } from './refresh.ts';
import { sendDigests } from './send-digests.ts';
import { forgetSummaryLook } from './summary-tab.ts';

/**
 * A copy of the spreadsheet is kept fresh but sends nothing, and so is one whose daily job belongs to someone else.
 * A missed Monday, or one that is a day off, is made good on the next working day of its week; the week in which setup
 * was run owes nothing if its day had passed by then.
 */
export function runDaily(ports: Ports): void {
  const owner = readOwner(ports);
  const isMine = owner !== null && isOwnSpreadsheet(ports) && owner.email === ports.ownerEmail();
  forgetSummaryLook(ports);
  const plan = refresh(ports, isMine);
  mendColours(ports, plan);
  mendMarks(ports, plan);
  mendGuidance(ports, plan);
  keepRegisters(ports, plan);
  if (!isMine) return;
  rememberDailyRun(ports);
  const { today, calendar } = plan.context;
  const due = digestDayOf(today, plan.reading.rules.settings, calendar);
  if (!due || due > today || due < owner.since || !isWorkingDay(today, calendar)) return;
  // Tổng hợp tells of mails whose sending failed, and it was made before they were sent.
  if (sendDigests(ports, plan).failed.length > 0) refresh(ports);
}
