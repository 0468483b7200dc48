// The checks of the sidebar's forms, the same before and after the call, and the same as for cells.
import { aggregateOf } from '../plan/data/indicator-traits-2026.ts';
import { day, type IsoDate, readDay } from '../plan/day.ts';
import {
  checkCompletionDay,
  checkLink,
  checkPeriod,
  checkProgress,
  checkResult,
  checkText,
  type Entry,
  type EntryIssue,
} from '../plan/entry.ts';
import type { Period } from '../plan/indicator.ts';
import { figuresOf, questionResult } from '../plan/question.ts';
import { codeOfLabel, TASK_STATE_LABELS } from '../sheet/layout/labels.ts';
import type { IndicatorCard, IndicatorFields, TaskFields } from './card.ts';

export type FieldIssues<F> = Partial<Record<keyof F & string, EntryIssue>>;

export function checkTaskFields(
  fields: TaskFields,
  today: string,
  planYear: number,
): FieldIssues<TaskFields> {
  return issuesOf({
    state: stateEntry(fields.state),
    progress: checkProgress(fields.progress.trim()),
    completedOn: dayEntry(fields.completedOn, day(today), planYear),
    document: checkText(fields.document),
    evidenceLink: checkLink(fields.evidenceLink.trim()),
    difficulty: checkText(fields.difficulty),
  });
}

export function checkIndicatorFields(
  fields: IndicatorFields,
  card: Pick<IndicatorCard, 'code' | 'printedTarget' | 'unit' | 'history'>,
  { planYear, latestPeriod }: { readonly planYear: number; readonly latestPeriod: Period },
): FieldIssues<IndicatorFields> {
  const period = fields.period.trim();
  const issues = issuesOf({
    period: checkPeriod(period, planYear, latestPeriod),
    result: checkResult(fields.result.trim(), card.printedTarget, card.unit),
    source: checkText(fields.source),
    difficulty: checkText(fields.difficulty),
  });
  if (fields.result.trim() !== '' && period === '')
    return { ...issues, period: { code: 'resultWithoutPeriod' } };
  const month = checkPeriod(period, planYear, latestPeriod);
  const question =
    month.ok &&
    questionResult(
      { ...card, period: month.value, result: fields.result.trim(), source: fields.source },
      aggregateOf(card.code),
      figuresOf(card.history, card),
    );
  return question && !issues.result ? { ...issues, result: question } : issues;
}

function issuesOf<K extends string>(
  entries: Readonly<Record<K, Entry<unknown>>>,
): Partial<Record<K, EntryIssue>> {
  const wrong: Partial<Record<K, EntryIssue>> = {};
  for (const key of Object.keys(entries) as K[]) {
    const entry = entries[key];
    if (!entry.ok) wrong[key] = entry.issue;
  }
  return wrong;
}

function stateEntry(text: string): Entry<unknown> {
  if (text.trim() === '' || codeOfLabel(TASK_STATE_LABELS, text)) return { ok: true, value: null };
  return { ok: false, issue: { code: 'unknownState', text } };
}

function dayEntry(text: string, today: IsoDate, planYear: number): Entry<unknown> {
  if (text.trim() === '') return { ok: true, value: null };
  const date = readDay(text);
  return date ? checkCompletionDay(date, today, planYear) : { ok: false, issue: { code: 'notADay', text } };
}
