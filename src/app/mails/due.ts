// When the week's mails are due, and which of them were missed.
import { isWorkingDay } from '../../plan/calendar.ts';
import { addDays, type IsoDate, isoWeekOf, weekdayOf } from '../../plan/day.ts';
import { digestDayOf } from '../../sheet/digest-day.ts';
import { nextText } from '../../text/sending.ts';
import type { Plan } from '../load-plan.ts';
import { isOwnSpreadsheet, lastDailyRun, readOwner } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import { type Ledger, pastWeeks } from './ledger.ts';
import type { SendPlan } from './letters.ts';

/** Of which weeks a missed one is told. */
const TOLD = 8;

/** The day of this week on which mails leave; null in a week without any, or in which they began after that day. */
export function dueDay(ports: Ports, plan: Plan): IsoDate | null {
  return owedDay(ports, plan, plan.context.today);
}

/** The due day, when it has passed and no mail has left this week; on the day of setup nothing could have. */
export function missedDay(ports: Ports, plan: Plan, { fates, damaged }: Ledger): IsoDate | null {
  if (damaged) return null;
  const due = dueDay(ports, plan);
  const hasBegun = [...fates.values()].some((fate) => fate === 'sent' || fate === 'sending');
  const isLate = due !== null && due < plan.context.today && due !== readOwner(ports)?.start;
  return isLate && !hasBegun ? due : null;
}

interface Next {
  /** null in a week without any. */
  readonly day: IsoDate | null;
  /** Mails are owed, and today's run has been, or its hour. */
  readonly isPast: boolean;
}

/** When the daily run sends next by itself. */
function nextRun(ports: Ports, plan: Plan, { fates }: Ledger, owes: boolean): Next {
  const { today } = plan.context;
  const due = dueDay(ports, plan);
  const isOpen = owes || fates.size === 0;
  const hour = Number(ports.now().time.slice(0, 2));
  const hasRun = lastDailyRun(ports) === today || hour > plan.reading.rules.settings.digestHour;
  const nextWeek = owedDay(ports, plan, addDays(today, 7));
  if (due !== null && due <= today && isOpen) {
    const days = restOfWeek(today).filter((day) => mayLeaveOn(day, plan));
    const [day = nextWeek] = days.filter((one) => one > today || !hasRun);
    return { day, isPast: hasRun && days.includes(today) };
  }
  return { day: due !== null && due > today && isOpen ? due : nextWeek, isPast: false };
}

/** When the daily run sends next, in words; '' where nobody knows. A copy sends nothing. `due`: what is still to leave. */
export function nextMails(ports: Ports, plan: Plan, ledger: Ledger, { due }: Pick<SendPlan, 'due'>): string {
  const isOwn = isOwnSpreadsheet(ports);
  const next = isOwn ? nextRun(ports, plan, ledger, due.length > 0) : { day: null, isPast: false };
  return nextText(next, plan.reading.rules.settings, plan.context.today, lastMailDay(plan));
}

/** Mails leave on working days, and, where the week has none left, on whatever day it still has. */
export function mayLeave(plan: Plan): boolean {
  return mayLeaveOn(plan.context.today, plan);
}

function mayLeaveOn(day: IsoDate, { context: { calendar } }: Plan): boolean {
  return isWorkingDay(day, calendar) || !restOfWeek(day).some((one) => isWorkingDay(one, calendar));
}

/** The day and those after it, to Sunday. */
function restOfWeek(day: IsoDate): readonly IsoDate[] {
  return Array.from({ length: 8 - weekdayOf(day) }, (_, i) => addDays(day, i));
}

/** Earlier weeks that owed mails and sent none, yyyy-Www, oldest first. */
export function missedWeeks(ports: Ports, plan: Plan, ledger: Ledger): readonly string[] {
  const past = pastWeeks(ports.store);
  // What cannot be read accuses nobody.
  if (past === null) return [];
  const sent = new Set(
    past.flatMap(({ week, ...counts }) => (counts.sent + counts.unknown > 0 ? [week] : [])),
  );
  // The day of the setting may have been another one when the first week began.
  sent.add(isoWeekOf(readOwner(ports)?.start ?? plan.context.today));
  // The last one with mails is closed by the first mail of another.
  if (ledger.lastDay !== '') sent.add(isoWeekOf(ledger.lastDay as IsoDate));
  return Array.from({ length: TOLD }, (_, i) => addDays(plan.context.today, 7 * (i - TOLD))).flatMap(
    (day) => {
      const week = isoWeekOf(day);
      return owedDay(ports, plan, day) !== null && !sent.has(week) ? [week] : [];
    },
  );
}

/** After it no mails are owed: January is for the year's last results, and then a new spreadsheet follows a new plan. */
function lastMailDay({ context }: Plan): IsoDate {
  return `${context.planYear + 1}-01-31` as IsoDate;
}

/** Weeks owe nothing before the spreadsheet had anybody to send, nor when the plan's year is over. */
function owedDay(ports: Ports, plan: Plan, day: IsoDate): IsoDate | null {
  const due = digestDayOf(day, plan.reading.rules.settings, plan.context.calendar);
  const start = readOwner(ports)?.start ?? '';
  return due !== null && due >= start && due <= lastMailDay(plan) ? due : null;
}
