// The one daily run: judges everything anew and, from the digest's weekday on, sends what the week still owes.
import { isWorkingDay } from '../plan/calendar.ts';
import { mendColours } from './colours.ts';
import { mendGuidance } from './guidance.ts';
import { keepRegisters } from './keep-registers.ts';
import { dueDay } from './mails/due.ts';
import { sendMails } from './mails/send.ts';
import { isMine, keepHour, rememberDailyRun } from './ownership.ts';
import type { Ports } from './ports.ts';
import { mendMarks, refresh } from './refresh.ts';
import { forgetSummaryLook } from './summary-tab.ts';

/**
 * A copy of the spreadsheet is kept fresh but sends nothing, and so is one whose daily job belongs to someone else.
 * A missed Monday, or one that is a day off, is made good on the next working day of its week; the week in which setup
 * was run owes nothing if its day had passed by then.
 */
export function runDaily(ports: Ports): void {
  const mine = isMine(ports);
  forgetSummaryLook(ports);
  const plan = refresh(ports, mine);
  mendColours(ports, plan);
  mendMarks(ports, plan);
  mendGuidance(ports, plan);
  keepRegisters(ports, plan);
  if (!mine) return;
  rememberDailyRun(ports);
  keepHour(ports, plan.reading.rules.settings.digestHour);
  const { today, calendar } = plan.context;
  const due = dueDay(ports, plan);
  if (!due || due > today || !isWorkingDay(today, calendar)) return;
  sendMails(ports, plan);
}
