// Checks what a person enters in an update field; the cells and the sidebar's forms are judged by these same rules.
import { type IsoDate, readDay, yearOf } from './day.ts';
import type { CellOnlyIssue, EntryIssue, FormIssue } from './entry-issue.ts';
import type { Period } from './indicator.ts';
import { parseNumber } from './number.ts';
import { parseTarget, readResult } from './target.ts';
import { foldDiacritics } from './text.ts';

export type Entry<T, I = FormIssue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issue: I };

/** Google's own limit for one cell is 50,000 characters; a tenth of it is more than any report needs. */
export const TEXT_LIMIT = 5000;
/** A figure, or a verdict with a word of why; the rest goes into the remark. */
export const RESULT_LIMIT = 300;

/** Completion: a day of the plan's year or its neighbours, not later than today. */
export function checkCompletionDay(date: IsoDate, today: IsoDate, planYear: number): Entry<IsoDate> {
  const inRange = checkPlanDay(date, planYear);
  if (!inRange.ok) return inRange;
  return date > today ? wrong({ code: 'dayInFuture', day: date }) : right(date);
}

/** A day within one year of the plan's, so that a mistyped 2062 is asked about. */
export function checkPlanDay(date: IsoDate, planYear: number): Entry<IsoDate> {
  if (Math.abs(yearOf(date) - planYear) > 1) return wrong({ code: 'dayOutOfRange', day: date, planYear });
  return right(date);
}

/** Text standing where a date belongs: a day typed as text still sorts and colours wrongly, so it is told apart. */
export function textForDay(text: string): EntryIssue {
  return readDay(text) ? { code: 'dayAsText', text } : { code: 'notADay', text };
}

/** Percent 0–100 as typed ("50", "50%", "62,5"); blank is null. */
export function checkProgress(text: string): Entry<number | null> {
  if (text === '') return right(null);
  const number = parseNumber(text);
  if (!number.ok) return wrong({ code: 'notAPercent', text });
  return number.value < 0 || number.value > 100
    ? wrong({ code: 'percentOutOfRange', text })
    : right(number.value);
}

/** A web address with http or https and a host with a dot; blank is allowed. */
export function checkLink(text: string): Entry<string> {
  return text === '' || /^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(text)
    ? right(text)
    : wrong({ code: 'notALink', text });
}

/** MM/yyyy, or as the plan prints months (Tháng 1/2026, T1/2026, tháng 1 năm 2026), of the plan's year, not after the data month that runs (`latest`) → yyyy-MM; blank is null. */
export function checkPeriod(text: string, planYear: number, latest: Period): Entry<Period | null> {
  if (text === '') return right(null);
  const match = /^(?:thang |t)?(\d{1,2})(?: ?[/.-] ?| nam )(\d{4})$/.exec(foldDiacritics(text));
  const month = Number(match?.[1]);
  if (!match || month < 1 || month > 12) return wrong({ code: 'notAPeriod', text });
  const year = Number(match[2]);
  if (year !== planYear) return wrong({ code: 'periodOutOfRange', text, planYear });
  const period = `${year}-${String(month).padStart(2, '0')}`;
  return period > latest ? wrong({ code: 'periodInFuture', text, latest }) : right(period);
}

/** A result that can be compared with the printed target; blank is no data. */
export function checkResult(text: string, printedTarget: string, unit: string): Entry<string> {
  if (text === '') return right('');
  if (text.length > RESULT_LIMIT) return wrong({ code: 'tooLong', length: text.length, limit: RESULT_LIMIT });
  const target = parseTarget(printedTarget, unit);
  if (!target.ok) return parseNumber(text).ok ? right(text) : unreadable(text, printedTarget);
  const result = readResult(text, target.value);
  if (result.ok) return right(text);
  if (result.issue.code === 'partOverWhole') return wrong({ code: 'partOverWhole', text });
  return result.issue.code === 'wrongUnit'
    ? wrong({ code: 'percentOnCounts', text, unit })
    : unreadable(text, printedTarget);
}

/** A number cell in a column of typed percents: `null` when it may be taken as typed. */
export function fractionIssue(value: unknown): CellOnlyIssue | null {
  return typeof value === 'number' && value > 0 && value <= 1 ? { code: 'pastedFraction', value } : null;
}

export function checkText(text: string): Entry<string> {
  return text.length > TEXT_LIMIT
    ? wrong({ code: 'tooLong', length: text.length, limit: TEXT_LIMIT })
    : right(text);
}

function unreadable(text: string, target: string): Entry<string> {
  return wrong({ code: 'unreadableResult', text, target });
}

function right<T>(value: T): Entry<T> {
  return { ok: true, value };
}

function wrong(issue: FormIssue): { readonly ok: false; readonly issue: FormIssue } {
  return { ok: false, issue };
}
