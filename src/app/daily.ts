// The one daily run: judges everything anew and, from the digest's weekday on, sends what the week still owes.
import { mendColours } from './colours.ts';
import { mendGuidance } from './guidance.ts';
import { keepRegisters } from './keep-registers.ts';
import { watchLanguage } from './language.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { dueDay, mayLeave } from './mails/due.ts';
import { retell } from './mails/retell.ts';
import { sendMails } from './mails/send.ts';
import { mendMarks } from './marks.ts';
import { migrate } from './migrate.ts';
import { isMine, keepHour, rememberDailyRun } from './ownership.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { demandKnown, structureOf } from './structure-version.ts';
import { forgetSummaryLook } from './summary-tab.ts';

/**
 * A copy of the spreadsheet is kept fresh but sends nothing, and so is one whose daily job belongs to someone else.
 * A missed Monday, or one that is a day off, is made good on the next working day of its week; the week in which setup
 * was run owes nothing if its day had passed by then. A tab that is gone keeps no mail from leaving.
 * @throws what the upkeep met with, once the mails have left; Fault structureNewer before anything is done.
 */
export function runDaily(ports: Ports): void {
  const mine = isMine(ports);
  demandKnown(structureOf(ports.store));
  const faults: unknown[] = [];
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      faults.push(error);
      return null;
    }
  };
  if (mine) attempt(() => rememberDailyRun(ports));
  attempt(() => migrate(ports));
  attempt(() => watchLanguage(ports));
  forgetSummaryLook(ports);
  const plan = attempt(() => refresh(ports, mine)) ?? loadPlan(ports);
  for (const upkeep of [mendColours, mendMarks, mendGuidance, keepRegisters])
    attempt(() => upkeep(ports, plan));
  if (mine) {
    attempt(() => keepHour(ports, plan.reading.rules.settings.digestHour));
    attempt(() => sendWhenDue(ports, plan));
  }
  if (faults.length > 0) throw faults[0];
}

/** What was owed and has not left turns Tổng hợp's line into an alarm. */
function sendWhenDue(ports: Ports, plan: Plan): void {
  const due = dueDay(ports, plan);
  if (!due || due > plan.context.today || !mayLeave(plan)) return;
  try {
    sendMails(ports, plan);
  } catch (error) {
    retell(ports, plan);
    throw error;
  }
}
